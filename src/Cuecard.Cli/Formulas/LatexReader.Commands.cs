using System.Text;

namespace Cuecard.Cli.Formulas;

/// <summary>The commands that take arguments or change what follows.</summary>
internal sealed partial class LatexReader
{
    private const string Blackboard = "ABCDEFGHIJKLMNOPQRSTUVWXYZ1";
    private const string BlackboardLetters = "𝔸𝔹ℂ𝔻𝔼𝔽𝔾ℍ𝕀𝕁𝕂𝕃𝕄ℕ𝕆ℙℚℝ𝕊𝕋𝕌𝕍𝕎𝕏𝕐ℤ𝟙";
    private const string ScriptLetters = "𝒜ℬ𝒞𝒟ℰℱ𝒢ℋℐ𝒥𝒦ℒℳ𝒩𝒪𝒫𝒬ℛ𝒮𝒯𝒰𝒱𝒲𝒳𝒴𝒵";

    private void ReadCommand(List<MathAtom> atoms)
    {
        var name = ReadCommandName();
        if (ReadSpace(name) is { } space)
        {
            if (space.Text.Length > 0 || space.Kind == MathKind.Break) atoms.Add(space);
            return;
        }

        switch (name)
        {
            case "left" or "right" or "middle" or "big" or "Big" or "bigg" or "Bigg" or "bigl" or "Bigl" or "bigr" or "Bigr" or "biggl" or "biggr" or "Biggl" or "Biggr":
                ReadDelimiter(name, atoms);
                break;
            case "frac" or "tfrac" or "dfrac" or "cfrac":
                var over = ReadArgument();
                atoms.Add(new MathAtom(MathFraction.Of(over, ReadArgument(), Tight), MathKind.Fraction));
                break;
            case "binom":
                var n = MathSpacing.Join(ReadArgument(), Tight);
                atoms.Add(new MathAtom($"C({n}, {MathSpacing.Join(ReadArgument(), Tight)})", MathKind.Ordinary));
                break;
            case "sqrt":
                var degree = ReadOptional();
                atoms.Add(new MathAtom(MathFraction.Root(ReadArgument(), degree, Tight), MathKind.Ordinary));
                break;
            case "text" or "textrm" or "textit" or "textbf" or "textsf" or "mbox" or "texttt":
                atoms.Add(new MathAtom(ReadWords(), MathKind.Text));
                break;
            case "operatorname" or "mathrm" or "mathsf" or "mathtt" or "mathit":
                if (_at < latex.Length && latex[_at] == '*') _at++;
                AddName(MathSpacing.Join(ReadArgument(), tight: true), atoms);
                break;
            case "mathbf" or "boldsymbol" or "bm" or "mathnormal":
                atoms.Add(Grouped(ReadArgument()));
                break;
            case "mathbb": atoms.Add(new MathAtom(Alphabet(Blackboard, BlackboardLetters), MathKind.Ordinary)); break;
            case "mathcal" or "mathscr": atoms.Add(new MathAtom(Alphabet(Blackboard, ScriptLetters), MathKind.Ordinary)); break;
            case "bar": ReadAccent('\u0304', "bar", atoms); break;
            case "hat" or "widehat": ReadAccent('\u0302', "hat", atoms); break;
            case "tilde" or "widetilde": ReadAccent('\u0303', "tilde", atoms); break;
            case "dot": ReadAccent('\u0307', "dot", atoms); break;
            case "ddot": ReadAccent('\u0308', "ddot", atoms); break;
            case "vec": ReadAccent('\u20D7', "vec", atoms); break;
            case "overline": ReadAccent('\u0305', "bar", atoms); break;
            case "underbrace" or "overbrace": ReadBrace(atoms); break;
            case "xrightarrow":
                atoms.Add(new MathAtom("→" + Scripts.Raise(MathSpacing.Join(ReadArgument(), tight: true)), MathKind.Relation));
                break;
            case "begin": ReadEnvironment(atoms); break;
            case "displaystyle" or "textstyle" or "limits" or "nolimits": break;
            default:
                if (MathSymbols.Find(name) is { } symbol) atoms.Add(symbol);
                else _failed = true;
                break;
        }
    }

    private string ReadCommandName()
    {
        var start = _at;
        while (_at < latex.Length && char.IsAsciiLetter(latex[_at])) _at++;
        if (_at == start && _at < latex.Length) _at++;
        return latex[start.._at];
    }

    /// <summary>A space command; null for any other.</summary>
    private MathAtom? ReadSpace(string name) => name switch
    {
        "," or "!" or ":" => new MathAtom("", MathKind.Space),
        ";" or " " or "enspace" => new MathAtom(" ", MathKind.Space),
        "qquad" or "\\" when _depth == 1 && _scripts == 0 => new MathAtom("", MathKind.Break),
        "quad" or "qquad" or "\\" => new MathAtom("   ", MathKind.Space),
        _ => null,
    };

    private void ReadDelimiter(string size, List<MathAtom> atoms)
    {
        while (_at < latex.Length && latex[_at] == ' ') _at++;
        if (_at >= latex.Length)
        {
            _failed = true;
            return;
        }

        var c = latex[_at++];
        var delimiter = c == '\\' ? MathSymbols.Find(ReadCommandName()) : new MathAtom(c == '.' ? "" : c.ToString(), MathKind.Ordinary);
        if (delimiter is not { } d)
        {
            _failed = true;
            return;
        }

        var kind = size[^1] switch
        {
            'l' => MathKind.Open,
            'r' => MathKind.Close,
            't' when size == "left" => MathKind.Open,
            't' => MathKind.Close,
            _ => c is '(' or '[' ? MathKind.Open : c is ')' or ']' ? MathKind.Close : d.Kind,
        };
        if (size == "left")
        {
            var inner = ReadBetween();
            atoms.Add(new MathAtom(d.Text, MathKind.Open));
            atoms.AddRange(inner);
            return;
        }

        atoms.Add(new MathAtom(d.Text, kind));
    }

    /// <summary>What stands between \left and its \right, with the closing delimiter.</summary>
    private List<MathAtom> ReadBetween()
    {
        var atoms = new List<MathAtom>();
        if (++_depth > MaxDepth) _failed = true;
        while (!_failed && _at < latex.Length && !IsCommand("right")) Read(atoms);
        _depth--;
        if (_failed || _at >= latex.Length)
        {
            _failed = true;
            return atoms;
        }

        _at += "\\right".Length;
        ReadDelimiter("right", atoms);
        return atoms;
    }

    private string ReadOptional()
    {
        if (_at >= latex.Length || latex[_at] != '[') return "";
        _at++;
        return MathSpacing.Join(ReadUntil(']'), tight: true);
    }

    /// <summary>The words of \text{…}, where mathematics within dollars is read as such.</summary>
    private string ReadWords()
    {
        var open = latex.IndexOf('{', _at);
        var close = open < 0 ? -1 : latex.IndexOf('}', open);
        if (close < 0)
        {
            _failed = true;
            return "";
        }

        _at = close + 1;
        var words = latex[(open + 1)..close].Replace("\\_", "_", StringComparison.Ordinal).Replace("\\%", "%", StringComparison.Ordinal).Replace("\\&", "&", StringComparison.Ordinal);
        _failed |= words.AsSpan().ContainsAny('$', '\\');
        return words;
    }

    private static void AddName(string name, List<MathAtom> atoms) =>
        atoms.Add(new MathAtom(name, name.Length > 1 ? MathKind.Word : MathKind.Ordinary));

    private void ReadAccent(char mark, string name, List<MathAtom> atoms) =>
        atoms.Add(new MathAtom(MathFraction.Accent(ReadArgument(), mark, name), MathKind.Ordinary));

    /// <summary>A brace with its label: the thing, then the label in square brackets.</summary>
    private void ReadBrace(List<MathAtom> atoms)
    {
        atoms.AddRange(ReadArgument());
        if (_at >= latex.Length || latex[_at] is not ('_' or '^')) return;
        _at++;
        atoms.Add(new MathAtom($" [{MathSpacing.Join(ReadArgument()).Trim()}]", MathKind.Text));
    }

    private string Alphabet(string from, string letters)
    {
        var forms = letters.EnumerateRunes().ToArray();
        var text = new StringBuilder();
        foreach (var c in MathSpacing.Join(ReadArgument(), tight: true))
        {
            var at = from.IndexOf(c, StringComparison.Ordinal);
            if (at >= 0 && at < forms.Length) text.Append(forms[at]);
            else text.Append(c);
        }

        return text.ToString();
    }
}
