namespace Cuecard.Cli.Formulas;

/// <summary>Rows of formulas: alignments, cases and matrices.</summary>
internal sealed partial class LatexReader
{
    private void ReadEnvironment(List<MathAtom> atoms)
    {
        var name = ReadWords();
        if (_failed) return;
        var rows = ReadRows(name);
        switch (name.TrimEnd('*'))
        {
            case "aligned" or "align" or "gathered" or "split":
                foreach (var row in rows)
                {
                    if (atoms.Count > 0) atoms.Add(new MathAtom("", MathKind.Break));
                    foreach (var cell in row) atoms.AddRange(cell);
                }

                break;
            case "cases":
                var cases = rows.Select(r => string.Join(" ", r.Select(c => MathSpacing.Join(c).Trim())));
                atoms.Add(new MathAtom("{ " + string.Join("; ", cases) + " }", MathKind.Ordinary));
                break;
            case "matrix" or "pmatrix" or "bmatrix" or "vmatrix" or "smallmatrix":
                var lines = rows.Select(r => string.Join(", ", r.Select(c => MathSpacing.Join(c).Trim())));
                atoms.Add(new MathAtom("[" + string.Join("; ", lines) + "]", MathKind.Ordinary));
                break;
            default:
                _failed = true;
                break;
        }
    }

    /// <summary>Rows parted by <c>\\</c> and cells parted by <c>&amp;</c>, up to and with the \end.</summary>
    private List<List<List<MathAtom>>> ReadRows(string name)
    {
        var rows = new List<List<List<MathAtom>>> { new() { new List<MathAtom>() } };
        if (++_depth > MaxDepth) _failed = true;
        while (!_failed && _at < latex.Length && !IsCommand("end"))
        {
            if (latex[_at] == '&')
            {
                _at++;
                rows[^1].Add([]);
                continue;
            }

            if (string.CompareOrdinal(latex, _at, "\\\\", 0, 2) == 0)
            {
                _at += 2;
                rows.Add([[]]);
                continue;
            }

            Read(rows[^1][^1]);
        }

        _depth--;
        if (_failed || _at >= latex.Length)
        {
            _failed = true;
            return rows;
        }

        _at += "\\end".Length;
        _failed |= ReadWords() != name;
        if (rows[^1].All(c => c.Count == 0)) rows.RemoveAt(rows.Count - 1);
        return rows;
    }
}
