using System.Collections.Frozen;

namespace Cuecard.Cli.Pages;

/// <summary>Colours the keywords, literals and comments of Python and SQL, lightly.</summary>
internal static class CodeTint
{
    private static readonly FrozenSet<string> Python = Set(
        "and as assert async await break class continue def del elif else except False finally for from global if import in is lambda None nonlocal not or pass raise return True try while with yield");

    private static readonly FrozenSet<string> Sql = Set(
        "SELECT FROM WHERE GROUP BY ORDER HAVING LIMIT OFFSET JOIN LEFT RIGHT FULL INNER OUTER CROSS ON USING AS AND OR NOT IN IS NULL LIKE BETWEEN CASE WHEN THEN ELSE END UNION ALL INTERSECT EXCEPT DISTINCT CREATE TABLE TEMP VIEW INDEX INSERT INTO VALUES UPDATE SET DELETE WITH RECURSIVE OVER PARTITION ROWS RANGE PRECEDING FOLLOWING CURRENT ROW UNBOUNDED EXISTS QUALIFY WINDOW FILTER ASC DESC NULLS FIRST LAST EXPLAIN PRIMARY KEY TRUE FALSE CAST INTERVAL");

    /// <summary>The lines of some code. A string over several lines is tinted line by line.</summary>
    public static IEnumerable<Line> Lay(string source, string language)
    {
        var isSql = language == "sql";
        foreach (var line in source.ReplaceLineEndings("\n").TrimEnd().Split('\n')) yield return new Line([.. Tint(line.Replace("\t", "    ", StringComparison.Ordinal), isSql)]);
    }

    private static IEnumerable<Span> Tint(string line, bool isSql)
    {
        var at = 0;
        while (at < line.Length)
        {
            var (end, tone) = Next(line, at, isSql);
            yield return new Span(line[at..end], tone);
            at = end;
        }
    }

    private static (int End, Tone Tone) Next(string line, int at, bool isSql)
    {
        var c = line[at];
        if (isSql ? line.AsSpan(at).StartsWith("--") : c == '#') return (line.Length, Tone.Faint);
        if (c is '\'' or '"') return (StringEnd(line, at, c), Tone.Literal);
        if (char.IsDigit(c)) return (While(line, at, d => char.IsLetterOrDigit(d) || d is '.' or '_'), Tone.Literal);
        if (!char.IsLetter(c) && c != '_') return (While(line, at, d => !char.IsLetterOrDigit(d) && d is not ('_' or '\'' or '"' or '#' or '-'), atLeastOne: true), Tone.Plain);
        var end = While(line, at, d => char.IsLetterOrDigit(d) || d == '_');
        var word = line[at..end];
        return (end, (isSql ? Sql.Contains(word.ToUpperInvariant()) : Python.Contains(word)) ? Tone.Keyword : Tone.Plain);
    }

    private static int StringEnd(string line, int at, char quote)
    {
        for (var i = at + 1; i < line.Length; i++)
        {
            if (line[i] == '\\') i++;
            else if (line[i] == quote) return i + 1;
        }

        return line.Length;
    }

    private static int While(string line, int at, Func<char, bool> belongs, bool atLeastOne = false)
    {
        var end = atLeastOne ? at + 1 : at;
        while (end < line.Length && belongs(line[end])) end++;
        return end;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
