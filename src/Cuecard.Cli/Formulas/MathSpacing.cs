using System.Text;

namespace Cuecard.Cli.Formulas;

/// <summary>Joins the pieces of a formula with the spaces that belong between them.</summary>
internal static class MathSpacing
{
    private const string BigOperators = "∑∏∐∫∬∮⋃⋂⨁⨂⋁⋀";

    /// <summary>The formula on one line.</summary>
    /// <param name="atoms">Its pieces.</param>
    /// <param name="tight">True within scripts, where no spaces stand around operators.</param>
    public static string Join(IReadOnlyList<MathAtom> atoms, bool tight = false)
    {
        var text = new StringBuilder();
        MathAtom? last = null;
        var sign = false;
        foreach (var atom in atoms)
        {
            if (atom.Kind is MathKind.Space or MathKind.Break)
            {
                if (text.Length > 0 && text[^1] != ' ' && !tight) text.Append(atom.Kind == MathKind.Break ? " " : atom.Text);
                continue;
            }

            if (atom.Text.Length == 0) continue;
            var isSign = atom.Kind == MathKind.Binary && last is null or { Kind: MathKind.Binary or MathKind.Relation or MathKind.Open or MathKind.Punctuation or MathKind.Name };
            var next = last is { } f && IsFunction(f) && atom is { Kind: MathKind.Fraction, Text.Length: > 1 } ? new MathAtom($"({atom.Text})", MathKind.Open) : atom;
            if (last is { } l && text[^1] != ' ') text.Append(Between(l, sign, next, isSign, tight));
            text.Append(next.Text);
            last = atom;
            sign = isSign;
        }

        return text.ToString();
    }

    private static string Between(MathAtom left, bool leftIsSign, MathAtom right, bool rightIsSign, bool tight)
    {
        if (left.Kind == MathKind.Text || right.Kind == MathKind.Text)
            return IsSpaced(left.Kind) || (IsSpaced(right.Kind) && right.Kind != MathKind.Punctuation) ? right.Text.StartsWith(' ') ? "" : " " : "";
        if (left.Kind == MathKind.Punctuation) return tight && left.Text == "," ? "" : " ";
        if (right.Kind == MathKind.Punctuation || leftIsSign || left.Text[^1] is '/' or '@' || right.Text[0] is '/' or '@') return "";
        if (left.Kind == MathKind.Open || right.Kind == MathKind.Close) return "";
        if (rightIsSign) return left.Kind is MathKind.Name or MathKind.Relation && !tight ? " " : "";
        if (IsSpaced(left.Kind) || IsSpaced(right.Kind)) return tight ? "" : " ";
        if (IsBar(left) || IsBar(right) || left.Text is "∂" or "∇" or "Δ") return "";
        if (right.Kind == MathKind.Open) return BigOperators.Contains(left.Text[0], StringComparison.Ordinal) ? " " : left.Kind == MathKind.Fraction ? " · " : "";
        if (left.Kind == MathKind.Name || right.Kind == MathKind.Name) return tight && right.Kind != MathKind.Name ? "" : " ";
        if (left.Kind == MathKind.Fraction || right.Kind == MathKind.Fraction) return tight ? "·" : " · ";
        return left.Kind == MathKind.Word || right.Kind == MathKind.Word ? " " : "";
    }

    private static bool IsSpaced(MathKind kind) => kind is MathKind.Relation or MathKind.Binary or MathKind.Punctuation;

    /// <summary>A bar that opens or closes, which no space tells.</summary>
    private static bool IsBar(MathAtom atom) => atom.Kind is MathKind.Ordinary or MathKind.Word && atom.Text[0] is '|' or '‖';

    private static bool IsFunction(MathAtom atom) => atom.Kind == MathKind.Name && char.IsAsciiLetter(atom.Text[0]);
}
