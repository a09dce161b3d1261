using Cuecard.Cli.Formulas;

namespace Cuecard.Cli.Pages;

/// <summary>A section's Markdown for a terminal: paragraphs, bullets, tables, code and displayed formulas.</summary>
internal static class ProseText
{
    private const int FormulaIndent = 2;

    /// <summary>Lays the text out to a width.</summary>
    public static IEnumerable<Line> Lay(string markdown, int width)
    {
        var lines = markdown.ReplaceLineEndings("\n").Split('\n');
        var paragraph = new List<string>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].Trim();
            var starts = line.Length == 0 || IsBullet(line) || line.StartsWith("$$", StringComparison.Ordinal) || line.StartsWith("```", StringComparison.Ordinal) || TableText.Cells(line) is not null;
            if (!starts)
            {
                paragraph.Add(lines[i].TrimEnd());
                continue;
            }

            foreach (var done in Flush()) yield return done;
            if (line.Length == 0) continue;
            if (IsBullet(line)) paragraph.Add(lines[i].TrimEnd());
            else if (line[0] == '|') foreach (var row in Table(lines, ref i, width)) yield return row;
            else if (line[0] == '$') foreach (var row in Formula(lines, ref i, width)) yield return row;
            else foreach (var row in Fence(lines, ref i)) yield return row;
        }

        foreach (var done in Flush()) yield return done;

        IEnumerable<Line> Flush()
        {
            if (paragraph.Count == 0) return [];
            var text = string.Join(' ', paragraph.Select((p, i) => i == 0 ? p : p.Trim()));
            paragraph.Clear();
            return Paragraph(text, width);
        }
    }

    private static bool IsBullet(string line) => line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal);

    private static IEnumerable<Line> Paragraph(string text, int width)
    {
        var trimmed = text.TrimStart();
        if (!IsBullet(trimmed)) return LineWrap.Wrap(InlineMarkdown.Read(trimmed), width);
        var indent = Math.Min(8, text.Length - trimmed.Length);
        return LineWrap.Wrap([new Span("•\u00A0", Tone.Faint), .. InlineMarkdown.Read(trimmed[2..])], width - indent, hang: 2).Select(l => l.Indent(indent));
    }

    private static IEnumerable<Line> Table(string[] lines, ref int at, int width)
    {
        var rows = new List<System.Collections.Immutable.ImmutableArray<string>>();
        while (at < lines.Length && TableText.Cells(lines[at]) is { } cells)
        {
            if (!cells.IsEmpty) rows.Add(cells);
            at++;
        }

        at--;
        return rows.Count == 0 ? [] : TableText.Lay(rows, width);
    }

    private static IEnumerable<Line> Formula(string[] lines, ref int at, int width)
    {
        var text = lines[at].Trim()[2..];
        while (!text.Contains("$$", StringComparison.Ordinal) && at + 1 < lines.Length) text += " " + lines[++at].Trim();
        var end = text.IndexOf("$$", StringComparison.Ordinal);
        var after = end < 0 ? "" : text[(end + 2)..].Trim();
        var formula = LatexText.Display(end < 0 ? text : text[..end])
            .SelectMany(f => LineWrap.Wrap([new Span(f, Tone.Formula)], width - FormulaIndent, hang: 4))
            .Select(l => l.Indent(FormulaIndent));
        return after.Length == 0 ? formula : formula.Concat(LineWrap.Wrap(InlineMarkdown.Read(after), width));
    }

    private static List<Line> Fence(string[] lines, ref int at)
    {
        var code = new List<Line>();
        for (at++; at < lines.Length && !lines[at].TrimStart().StartsWith("```", StringComparison.Ordinal); at++)
            code.Add(Line.Of(new Span(lines[at], Tone.Code)).Indent(2));
        return code;
    }
}
