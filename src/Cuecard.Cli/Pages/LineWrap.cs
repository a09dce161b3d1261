using System.Collections.Immutable;

namespace Cuecard.Cli.Pages;

/// <summary>Breaks text into lines at its spaces; a word longer than a line is cut.</summary>
internal static class LineWrap
{
    /// <summary>Wraps spans to a width.</summary>
    /// <param name="spans">The text.</param>
    /// <param name="width">Cells a line, at least one.</param>
    /// <param name="hang">Cells by which every line but the first is indented.</param>
    public static IEnumerable<Line> Wrap(IEnumerable<Span> spans, int width, int hang = 0)
    {
        var line = new List<Span>();
        var used = 0;
        var first = true;
        var gap = false;
        foreach (var word in Words(spans))
        {
            if (word.IsEmpty)
            {
                gap = line.Count > 0;
                continue;
            }

            var room = Math.Max(1, first ? width : width - hang);
            var size = word.Sum(s => CellWidth.Of(s.Text));
            if (line.Count > 0 && used + (gap ? 1 : 0) + size > room)
            {
                yield return Take();
                room = Math.Max(1, width - hang);
            }

            if (gap && line.Count > 0)
            {
                line.Add(new Span(" ", line[^1].Tone == word[0].Tone ? word[0].Tone : Tone.Plain));
                used++;
            }

            gap = false;
            foreach (var span in word)
            {
                var rest = span.Text;
                while (used + CellWidth.Of(rest) > room && size > room)
                {
                    var cut = Cut(rest, room - used);
                    line.Add(span with { Text = rest[..cut] });
                    rest = rest[cut..];
                    yield return Take();
                    room = Math.Max(1, width - hang);
                }

                if (rest.Length == 0) continue;
                line.Add(span with { Text = rest });
                used += CellWidth.Of(rest);
            }
        }

        if (line.Count > 0 || first) yield return Take();

        Line Take()
        {
            var taken = new Line(Join(line)).Indent(first ? 0 : hang);
            line.Clear();
            used = 0;
            first = false;
            return taken;
        }
    }

    /// <summary>The words with the spans that make them up; an empty word stands for a space.</summary>
    private static IEnumerable<ImmutableArray<Span>> Words(IEnumerable<Span> spans)
    {
        var word = ImmutableArray.CreateBuilder<Span>();
        foreach (var span in spans)
        {
            var start = 0;
            for (var i = 0; i <= span.Text.Length; i++)
            {
                if (i < span.Text.Length && span.Text[i] is not (' ' or '\n' or '\t' or '\r')) continue;
                if (i > start) word.Add(span with { Text = span.Text[start..i] });
                start = i + 1;
                if (i == span.Text.Length) continue;
                if (word.Count > 0) yield return word.DrainToImmutable();
                yield return [];
            }
        }

        if (word.Count > 0) yield return word.DrainToImmutable();
    }

    /// <summary>How much of a text fits into some cells; at least one character.</summary>
    private static int Cut(string text, int cells)
    {
        var (at, used) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += CellWidth.Of(rune);
            if (used > cells && at > 0) break;
            at += rune.Utf16SequenceLength;
        }

        return at;
    }

    private static ImmutableArray<Span> Join(List<Span> spans)
    {
        var joined = ImmutableArray.CreateBuilder<Span>();
        foreach (var run in spans)
        {
            if (joined.Count > 0 && joined[^1].Tone == run.Tone) joined[^1] = run with { Text = joined[^1].Text + run.Text };
            else joined.Add(run);
        }

        return joined.ToImmutable();
    }
}
