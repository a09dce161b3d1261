using System.Text;

namespace Cuecard.Cli.Formulas;

/// <summary>Joins the pieces of a formula with the spaces that belong between them.</summary>
internal static class MathSpacing
{
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

            var isSign = atom.Kind == MathKind.Binary && last is null or { Kind: MathKind.Binary or MathKind.Relation or MathKind.Open or MathKind.Punctuation or MathKind.Name };
            if (last is { } l && text[^1] != ' ') text.Append(Between(l, sign, atom, isSign, tight));
            text.Append(atom.Text);
            last = atom;
            sign = isSign;
        }

        return text.ToString();
    }

    private static string Between(MathAtom left, bool leftIsSign, MathAtom right, bool rightIsSign, bool tight)
    {
        if (left.Kind == MathKind.Text || right.Kind == MathKind.Text) return left.Kind == MathKind.Punctuation ? " " : "";
        if (left.Kind == MathKind.Punctuation) return tight && left.Text == "," ? "" : " ";
        if (right.Kind == MathKind.Punctuation || leftIsSign) return "";
        if (left.Kind == MathKind.Open || right.Kind == MathKind.Close) return "";
        if (left.Kind == MathKind.Relation || right.Kind == MathKind.Relation) return tight ? "" : " ";
        if (right.Kind == MathKind.Binary) return rightIsSign && left.Kind != MathKind.Name ? "" : tight ? "" : " ";
        if (left.Kind == MathKind.Binary) return tight ? "" : " ";
        if (left.Kind == MathKind.Name) return right.Kind is MathKind.Open ? "" : tight && right.Kind != MathKind.Name ? "" : " ";
        if (right.Kind == MathKind.Name) return left.Kind == MathKind.Open ? "" : " ";
        if (left.Kind == MathKind.Fraction || right.Kind == MathKind.Fraction) return tight ? "·" : " · ";
        return "";
    }
}
