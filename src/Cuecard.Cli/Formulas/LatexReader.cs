namespace Cuecard.Cli.Formulas;

/// <summary>Reads LaTeX mathematics into pieces of text. Gives up, without an exception, on what it does not know.</summary>
internal sealed partial class LatexReader(string latex)
{
    private const int MaxDepth = 24;

    private int _at;
    private int _depth;
    private int _scripts;
    private bool _failed;

    private bool Tight => _scripts > 0;

    /// <summary>The whole formula; null where something in it is not understood.</summary>
    public List<MathAtom>? ReadAll()
    {
        var atoms = ReadUntil('\0');
        return _failed || _at < latex.Length ? null : atoms;
    }

    /// <summary>Reads up to a closing character, which is taken too.</summary>
    private List<MathAtom> ReadUntil(char close)
    {
        var atoms = new List<MathAtom>();
        if (++_depth > MaxDepth) _failed = true;
        while (!_failed)
        {
            if (_at >= latex.Length)
            {
                _failed |= close != '\0';
                break;
            }

            if (latex[_at] == close)
            {
                _at++;
                break;
            }

            if (IsCommand("end") || IsCommand("right"))
            {
                _failed |= close != '\0';
                break;
            }

            Read(atoms);
        }

        _depth--;
        return atoms;
    }

    /// <summary>Reads one piece, with what is raised or lowered at it.</summary>
    private void Read(List<MathAtom> atoms)
    {
        var c = latex[_at];
        if (c is '^' or '_' or '\'')
        {
            ReadScript(atoms);
            return;
        }

        _at++;
        switch (c)
        {
            case '\\': ReadCommand(atoms); break;
            case '{': atoms.Add(Grouped(ReadUntil('}'))); break;
            case '}': _failed = true; break;
            case '~': atoms.Add(new MathAtom(" ", MathKind.Space)); break;
            case '&': break;
            case '(' or '[': atoms.Add(new MathAtom(c.ToString(), MathKind.Open)); break;
            case ')' or ']': atoms.Add(new MathAtom(c.ToString(), MathKind.Close)); break;
            case '!': Append("!", atoms); break;
            case ',' or ';' or ':': atoms.Add(new MathAtom(c.ToString(), MathKind.Punctuation)); break;
            case '=' or '<' or '>': atoms.Add(new MathAtom(c.ToString(), MathKind.Relation)); break;
            case '+': atoms.Add(new MathAtom("+", MathKind.Binary)); break;
            case '-': atoms.Add(new MathAtom("−", MathKind.Binary)); break;
            case '*': atoms.Add(new MathAtom("*", _scripts > 0 ? MathKind.Ordinary : MathKind.Binary)); break;
            case >= '0' and <= '9': atoms.Add(ReadNumber()); break;
            default:
                if (!char.IsWhiteSpace(c)) atoms.Add(new MathAtom(ReadOther(c), MathKind.Ordinary));
                break;
        }
    }

    private MathAtom ReadNumber()
    {
        var start = _at - 1;
        while (_at < latex.Length && (char.IsAsciiDigit(latex[_at]) || (latex[_at] is '.' or ',' && _scripts == 0 && IsDigitAt(_at + 1) && (latex[_at] == '.' || IsThousands(_at))))) _at++;
        return new MathAtom(latex[start.._at], MathKind.Ordinary);
    }

    private bool IsDigitAt(int at) => at < latex.Length && char.IsAsciiDigit(latex[at]);

    /// <summary>A comma followed by exactly three digits belongs to a number: 5,100.</summary>
    private bool IsThousands(int comma) => IsDigitAt(comma + 2) && IsDigitAt(comma + 3) && !IsDigitAt(comma + 4);

    private string ReadOther(char c) =>
        char.IsHighSurrogate(c) && _at < latex.Length && char.IsLowSurrogate(latex[_at]) ? new string([c, latex[_at++]]) : c.ToString();

    private void ReadScript(List<MathAtom> atoms)
    {
        var mark = latex[_at++];
        string script;
        if (mark == '\'')
        {
            script = "′";
        }
        else
        {
            _scripts++;
            script = MathSpacing.Join(ReadArgument(), tight: true);
            _scripts--;
            script = mark == '^' ? Scripts.Raise(script) : Scripts.Lower(script);
        }

        Append(script, atoms);
    }

    /// <summary>Puts a script or a factorial at the last piece.</summary>
    private static void Append(string script, List<MathAtom> atoms)
    {
        while (atoms is [.., { Kind: MathKind.Space }]) atoms.RemoveAt(atoms.Count - 1);
        var on = atoms is [.., var last] ? last : new MathAtom("", MathKind.Ordinary);
        if (atoms.Count > 0) atoms.RemoveAt(atoms.Count - 1);
        var kind = Scripts.IsWritten(script) && on.Kind == MathKind.Ordinary ? MathKind.Word : on.Kind;
        var text = on.Kind == MathKind.Fraction && on.Text.Length > 1 ? $"({on.Text})" : on.Text;
        atoms.Add(new MathAtom(text + script, kind));
    }

    /// <summary>The next group, or the next single piece.</summary>
    private List<MathAtom> ReadArgument()
    {
        while (_at < latex.Length && char.IsWhiteSpace(latex[_at])) _at++;
        var atoms = new List<MathAtom>();
        if (_at >= latex.Length) _failed = true;
        else if (latex[_at] == '{') { _at++; return ReadUntil('}'); }
        else if (char.IsAsciiDigit(latex[_at])) atoms.Add(new MathAtom(latex[_at++].ToString(), MathKind.Ordinary));
        else if (latex[_at] is '^' or '_' or '&') _failed = true;
        else Read(atoms);
        return atoms;
    }

    /// <summary>Braces alone group without showing; several pieces stay apart by their own spaces.</summary>
    private MathAtom Grouped(List<MathAtom> atoms) => atoms.Count == 1 ? atoms[0] : new MathAtom(MathSpacing.Join(atoms, Tight), MathKind.Ordinary);

    private bool IsCommand(string name) =>
        string.CompareOrdinal(latex, _at, "\\" + name, 0, name.Length + 1) == 0
        && (_at + name.Length + 1 >= latex.Length || !char.IsAsciiLetter(latex[_at + name.Length + 1]));
}
