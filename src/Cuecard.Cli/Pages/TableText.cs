using System.Collections.Immutable;

namespace Cuecard.Cli.Pages;

/// <summary>A Markdown pipe table for a terminal: columns where there is room, otherwise one row below the other.</summary>
internal static class TableText
{
    private const int Gap = 2;
    private const int NarrowestColumn = 12;

    /// <summary>Lays the table out.</summary>
    /// <param name="rows">Heading and rows, as <see cref="Cells"/> reads them.</param>
    /// <param name="width">Cells a line.</param>
    public static IEnumerable<Line> Lay(IReadOnlyList<ImmutableArray<string>> rows, int width)
    {
        var columns = rows.Max(r => r.Length);
        var texts = rows.Select((r, i) => Enumerable.Range(0, columns).Select(c => InlineMarkdown.Read(c < r.Length ? r[c] : "", i == 0 ? Tone.Strong : Tone.Plain)).ToArray()).ToArray();
        var widths = Widths(texts, columns, width);
        return widths is null ? Stacked(texts, width) : Columned(texts, widths);
    }

    /// <summary>The cells of a table's line; null for a line that is none, empty for the rule under the heading.</summary>
    public static ImmutableArray<string>? Cells(string line)
    {
        var text = line.Trim();
        if (text.Length < 2 || text[0] != '|') return null;
        if (text.AsSpan().ContainsAnyExcept("|-: ") == false) return [];
        var cells = ImmutableArray.CreateBuilder<string>();
        var start = 1;
        char? quoted = null;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] is '`' or '$') quoted = quoted is null ? text[i] : quoted == text[i] ? null : quoted;
            else if (text[i] == '|' && (quoted is null || text.IndexOf(quoted.Value, i) < 0))
            {
                cells.Add(text[start..i].Trim());
                start = i + 1;
            }
        }

        if (start < text.Length) cells.Add(text[start..].Trim());
        return cells.ToImmutable();
    }

    /// <summary>The width of each column; the widest give way first. Null where columns would become too narrow to read.</summary>
    private static int[]? Widths(List<Span>[][] texts, int columns, int width)
    {
        var room = width - (Gap * (columns - 1));
        var widths = Enumerable.Range(0, columns).Select(c => Math.Max(1, texts.Max(r => r[c].Sum(s => CellWidth.Of(s.Text))))).ToArray();
        var least = widths.Select(w => Math.Min(w, NarrowestColumn)).ToArray();
        if (least.Sum() > room || (columns > 2 && width < 30 * (columns - 1) && widths.Sum() > room)) return null;
        while (widths.Sum() > room)
        {
            var widest = Enumerable.Range(0, columns).Where(c => widths[c] > least[c]).MaxBy(c => widths[c]);
            widths[widest]--;
        }

        return widths;
    }

    private static IEnumerable<Line> Columned(List<Span>[][] texts, int[] widths)
    {
        for (var r = 0; r < texts.Length; r++)
        {
            var cells = texts[r].Select((t, c) => LineWrap.Wrap(t, widths[c]).ToArray()).ToArray();
            for (var i = 0; i < cells.Max(c => c.Length); i++)
            {
                var spans = new List<Span>();
                for (var c = 0; c < cells.Length; c++)
                {
                    var line = i < cells[c].Length ? cells[c][i] : Line.Empty;
                    spans.AddRange(line.Spans);
                    if (c < cells.Length - 1) spans.Add(new string(' ', widths[c] - line.Width + Gap));
                }

                yield return new Line([.. spans]);
            }

            if (r == 0) yield return Line.Of(new Span(new string('─', widths.Sum() + (Gap * (widths.Length - 1))), Tone.Faint));
        }
    }

    private static IEnumerable<Line> Stacked(List<Span>[][] texts, int width)
    {
        foreach (var row in texts.Skip(1))
        {
            foreach (var line in LineWrap.Wrap(row[0].Select(s => s.Tone == Tone.Plain ? s with { Tone = Tone.Strong } : s), width)) yield return line;
            for (var c = 1; c < row.Length; c++)
            {
                var name = string.Concat(texts[0][c].Select(s => s.Text)) + ": ";
                foreach (var line in LineWrap.Wrap([new Span(name, Tone.Faint), .. row[c]], width - 2, hang: 2)) yield return line.Indent(2);
            }
        }
    }
}
