namespace Cuecard.Cli.Formulas;

/// <summary>LaTeX mathematics as readable Unicode text: <c>\frac{\sigma}{\sqrt n}</c> becomes "σ/√n". What is not understood stays as it was written.</summary>
internal static class LatexText
{
    /// <summary>A formula longer than this is left as it is, in UTF-16 units.</summary>
    private const int MaxLength = 4000;

    /// <summary>A formula within a line of text.</summary>
    public static string Inline(string latex) => Read(latex) is { } atoms ? MathSpacing.Join(atoms).Trim() : latex.Trim();

    /// <summary>A formula that stands by itself, on as many lines as it was written in.</summary>
    public static IReadOnlyList<string> Display(string latex)
    {
        if (Read(latex) is not { } atoms) return [latex.Trim()];
        var lines = new List<string>();
        var line = new List<MathAtom>();
        foreach (var atom in atoms.Append(new MathAtom("", MathKind.Break)))
        {
            if (atom.Kind != MathKind.Break)
            {
                line.Add(atom);
                continue;
            }

            var text = MathSpacing.Join(line).Trim().TrimEnd(',', ';').Trim();
            if (text.Length > 0) lines.Add(text);
            line.Clear();
        }

        return lines;
    }

    /// <summary>True where every command was understood.</summary>
    public static bool IsUnderstood(string latex) => Read(latex) is not null;

    private static List<MathAtom>? Read(string latex) => latex.Length > MaxLength ? null : new LatexReader(latex.ReplaceLineEndings(" ")).ReadAll();
}
