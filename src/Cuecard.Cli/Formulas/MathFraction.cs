namespace Cuecard.Cli.Formulas;

/// <summary>A fraction, a root or an accent as text on one line, with brackets only where they are needed.</summary>
internal static class MathFraction
{
    private static readonly Dictionary<(string, string), string> Single = new()
    {
        [("1", "2")] = "½", [("1", "3")] = "⅓", [("2", "3")] = "⅔", [("1", "4")] = "¼", [("3", "4")] = "¾",
    };

    public static string Of(IReadOnlyList<MathAtom> over, IReadOnlyList<MathAtom> under, bool tight)
    {
        var (top, bottom) = (MathSpacing.Join(over, tight), MathSpacing.Join(under, tight));
        if (Single.TryGetValue((top, bottom), out var one)) return one;
        return $"{(HoldsTogether(over) ? top : $"({top})")}/{(StandsAlone(under) ? bottom : $"({bottom})")}";
    }

    public static string Root(IReadOnlyList<MathAtom> of, string degree, bool tight)
    {
        var text = MathSpacing.Join(of, tight);
        var sign = degree switch { "" or "2" => "√", "3" => "∛", "4" => "∜", _ => Scripts.Raise(degree) + "√" };
        return sign + (StandsAlone(of) && of is not [{ Kind: MathKind.Fraction }] ? text : $"({text})");
    }

    /// <summary>One symbol with a mark above it, or the mark's name around several.</summary>
    public static string Accent(IReadOnlyList<MathAtom> on, char mark, string name)
    {
        var text = MathSpacing.Join(on, tight: true);
        if (text.Length == 0) return "";
        var isOne = char.IsLetter(text[0]) && text.Skip(1).All(c => !char.IsAsciiLetterOrDigit(c) && c is not ('(' or ' ' or '_' or '^' or '+' or '−' or '/'));
        return isOne && on.Count == 1 ? Composed(text[0], mark) + text[1..] : $"{name}({text})";
    }

    /// <summary>A letter with a mark, as one character where Unicode has it: more fonts show those well.</summary>
    private static string Composed(char letter, char mark)
    {
        var pairs = mark switch
        {
            '\u0302' => "aâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑ",
            '\u0303' => "aãeẽiĩnñoõuũvṽyỹ",
            '\u0304' => "aāeēgḡiīoōuūyȳ",
            _ => "",
        };
        var at = pairs.IndexOf(letter, StringComparison.Ordinal);
        return at >= 0 && at % 2 == 0 ? pairs[at + 1].ToString() : new string([letter, mark]);
    }

    /// <summary>True where no sum, product or relation could be torn apart by a slash after it.</summary>
    private static bool HoldsTogether(IReadOnlyList<MathAtom> atoms) =>
        IsBracketed(atoms) || Outer(atoms).All(a => a.Kind is MathKind.Ordinary or MathKind.Name or MathKind.Word or MathKind.Open or MathKind.Close or MathKind.Text && !a.Text.Contains('/', StringComparison.Ordinal));

    /// <summary>True for one symbol, something in brackets, or a function of something.</summary>
    private static bool StandsAlone(IReadOnlyList<MathAtom> atoms)
    {
        if (atoms.Count == 1) return atoms[0].Kind != MathKind.Fraction || atoms[0].Text.Length == 1;
        if (IsBracketed(atoms)) return true;
        if (atoms.Count > 1 && atoms[0].Text == "∂") return StandsAlone([.. atoms.Skip(1)]);
        if (atoms.Count < 3 || atoms[0].Kind is not (MathKind.Ordinary or MathKind.Name or MathKind.Word) || char.IsDigit(atoms[0].Text[0])) return false;
        // A letter before brackets with a sum in them is more likely a factor than a function: k(k − 1).
        return IsBracketed([.. atoms.Skip(1)]) && (atoms[0].Kind != MathKind.Ordinary || atoms.All(a => a.Kind != MathKind.Binary || a.Text == "¬"));
    }

    private static bool IsBracketed(IReadOnlyList<MathAtom> atoms)
    {
        if (atoms.Count < 2) return false;
        if (atoms[0].Text is "|" or "‖" && atoms[^1].Text.StartsWith(atoms[0].Text, StringComparison.Ordinal)) return atoms.Count(a => a.Text.Contains(atoms[0].Text, StringComparison.Ordinal)) == 2;
        if (atoms[0].Kind != MathKind.Open) return false;
        var depth = 0;
        for (var i = 0; i < atoms.Count; i++)
        {
            depth += atoms[i].Kind switch { MathKind.Open => 1, MathKind.Close => -1, _ => 0 };
            if (depth == 0) return i == atoms.Count - 1;
        }

        return false;
    }

    private static IEnumerable<MathAtom> Outer(IReadOnlyList<MathAtom> atoms)
    {
        var depth = 0;
        foreach (var atom in atoms)
        {
            if (atom.Kind == MathKind.Close) depth--;
            if (depth <= 0) yield return atom;
            if (atom.Kind == MathKind.Open) depth++;
        }
    }
}
