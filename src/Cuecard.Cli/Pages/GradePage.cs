using Cuecard.Grading;

namespace Cuecard.Cli.Pages;

/// <summary>A grade for a person: the score, the answer with its evidence marked, what was made, what was wrong and what was missed.</summary>
internal static class GradePage
{
    /// <summary>Lays it out.</summary>
    /// <param name="title">What the answer was about.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="grade">Its grade.</param>
    /// <param name="width">Cells a line.</param>
    public static IEnumerable<Line> Lay(string title, string answer, Grade grade, int width)
    {
        yield return Line.Of(new Span($"{grade.Score:0} of 100", Tone.Title), "  ", new Span(title, Tone.Heading));
        if (grade.Remark is { } remark)
        {
            foreach (var line in LineWrap.Wrap([remark], width)) yield return line;
        }

        foreach (var line in Section("Your answer", LineWrap.Wrap(Marked(answer, grade), width - 2))) yield return line;
        foreach (var line in Section("Said wrongly", grade.Misconceptions.SelectMany(m => Wrong(m, width - 2)))) yield return line;
        foreach (var line in Section("Points", grade.Points.SelectMany(p => Point(p, width - 2)))) yield return line;
        foreach (var line in Section("A better answer", LineWrap.Wrap([new Span(grade.ModelAnswer, Tone.Emphasis)], width - 2))) yield return line;
        foreach (var line in Section("How it is built", Built(grade.Structure).SelectMany(b => LineWrap.Wrap(b, width - 2, hang: 2)))) yield return line;
        foreach (var line in Section("Delivery", LineWrap.Wrap([Said(grade.Delivery)], width - 2))) yield return line;
    }

    private static IEnumerable<Line> Section(string heading, IEnumerable<Line> lines)
    {
        var first = true;
        foreach (var line in lines)
        {
            if (first)
            {
                yield return Line.Empty;
                yield return Line.Of(new Span(heading, Tone.Heading));
                first = false;
            }

            yield return line.Indent(2);
        }
    }

    private static IEnumerable<Span> Marked(string answer, Grade grade)
    {
        var wrong = grade.Misconceptions.Select(m => (m.Evidence, Tone: Tone.Wrong));
        var right = grade.Points.Where(p => p.Covered > 0).SelectMany(p => p.Evidence).Select(e => (Evidence: e, Tone: Tone.Right));
        var at = 0;
        foreach (var (evidence, tone) in wrong.Concat(right).OrderBy(e => e.Evidence.Start).ThenByDescending(e => e.Evidence.End))
        {
            if (evidence.End <= at) continue;
            if (evidence.Start > at) yield return new Span(answer[at..evidence.Start]);
            var from = Math.Max(at, evidence.Start);
            yield return new Span(answer[from..evidence.End], tone);
            at = evidence.End;
        }

        if (at < answer.Length) yield return new Span(answer[at..]);
    }

    private static IEnumerable<Line> Wrong(MisconceptionGrade m, int width)
    {
        foreach (var line in LineWrap.Wrap([new Span($"“{m.Evidence.Text}”", Tone.Wrong)], width)) yield return line;
        foreach (var line in LineWrap.Wrap([m.Right], width - 2)) yield return line.Indent(2);
    }

    private static IEnumerable<Line> Point(PointGrade p, int width)
    {
        var (sign, tone) = p.Covered >= 1 ? ("✓ ", Tone.Right) : p.Covered > 0 ? ("~ ", Tone.Marked) : ("✗ ", Tone.Wrong);
        foreach (var line in LineWrap.Wrap([new Span(sign, tone), p.Text, new Span($"  ({p.Weight})", Tone.Faint)], width, hang: 2)) yield return line;
    }

    private static IEnumerable<Span[]> Built(AnswerStructure s)
    {
        yield return Row("opens with the answer", s.Opening is not null);
        yield return Row("defines before using", s.Definition is not null);
        yield return Row("gives an example", s.Example is not null);
        yield return Row("states conditions", s.Condition is not null);

        static Span[] Row(string text, bool has) => [new Span(has ? "✓ " : "· ", has ? Tone.Right : Tone.Faint), new Span(text, has ? Tone.Plain : Tone.Faint)];
    }

    private static string Said(Delivery d)
    {
        var parts = new List<string> { Quantity.Of(d.Words, "word") };
        if (d.WordsPerMinute is { } pace) parts.Add($"{pace:0} a minute");
        if (d.LongestPause is { } pause) parts.Add($"longest pause {pause.TotalSeconds:0.0} s");
        parts.Add(d.FillerTotal == 0 ? "no fillers" : $"{Quantity.Of(d.FillerTotal, "filler")} ({string.Join(", ", d.Fillers.Take(4).Select(f => $"{f.Text} {f.Count}"))})");
        parts.Add(d.Hedges == 0 ? "no hedges" : Quantity.Of(d.Hedges, "hedge"));
        return string.Join(" · ", parts);
    }
}
