using Cuecard.Matching.Evaluation;

namespace Cuecard.Cli.Pages;

/// <summary>The report of a benchmark.</summary>
internal static class BenchPage
{
    private const int Column = 26;

    /// <summary>The figures, then the lines that went wrong.</summary>
    public static IEnumerable<Line> Lay(MatchReport report, IReadOnlyCollection<LineOutcome> outcomes, int width)
    {
        foreach (var (name, value, means) in Figures(report)) yield return Line.Of(new Span(name.PadRight(18), Tone.Strong), value.PadLeft(Column - 18), new Span("  " + means, Tone.Faint));
        foreach (var miss in outcomes.Where(IsMiss))
        {
            yield return Line.Empty;
            foreach (var line in LineWrap.Wrap([miss.Line.Question], width)) yield return line;
            var wanted = miss.Line.Cards.IsEmpty ? "nothing" : $"{string.Join(" or ", miss.Line.Cards)}{(miss.Rank > 0 ? $" (place {miss.Rank})" : "")}";
            foreach (var line in LineWrap.Wrap([new Span($"wanted {wanted}, found {miss.First?.Value ?? "nothing"} {Percent(miss.Confidence)}", Tone.Faint)], width - 2)) yield return line.Indent(2);
        }
    }

    private static IEnumerable<(string Name, string Value, string Means)> Figures(MatchReport report)
    {
        if (report.Questions > 0)
        {
            yield return ("questions", $"{report.Questions}", "with a card");
            yield return ("top 1", Percent(report.Top1), "a right card first");
            yield return ("top 3", Percent(report.Top3), "a right card among three");
            yield return ("MRR", $"{report.MeanReciprocalRank:0.000}", "one over the rank of the right card");
            yield return ("shown, right", Percent(report.ShownRight), "on screen and right");
            yield return ("shown, wrong", Percent(report.ShownWrong), "on screen and wrong");
            yield return ("anticipation", Percent(report.Anticipation), "of the words heard when right for good");
            yield return ("flicker", $"{report.Flicker:0.00}", "changes on screen a question");
        }

        if (report.Silent > 0)
        {
            yield return ("silent lines", $"{report.Silent}", "nothing should be shown");
            yield return ("false cues", Percent(report.FalseCues), "of the silent lines");
        }

        yield return ("calibration error", $"{report.CalibrationError:0.000}", "confidence against share right");
        yield return ("time a word", $"{report.MicrosecondsPerWordP50:0} µs", $"median; p99 {report.MicrosecondsPerWordP99:0} µs");
    }

    private static bool IsMiss(LineOutcome outcome) => outcome.Line.Cards.IsEmpty ? outcome.Shown : !outcome.IsRight;

    private static string Percent(double share) => $"{100 * share:0.0} %";
}
