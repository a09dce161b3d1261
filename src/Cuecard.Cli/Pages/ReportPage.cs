using Cuecard.Interviews;
using Cuecard.Interviews.Reports;

namespace Cuecard.Cli.Pages;

/// <summary>A report for a person: overall, by pillar, and question by question what was made, wrong and missed.</summary>
internal static class ReportPage
{
    private const int BarCells = 20;

    /// <summary>Lays it out.</summary>
    public static IEnumerable<Line> Lay(InterviewReport report, int width)
    {
        yield return Line.Empty;
        yield return Line.Of(new Span(report.Title, Tone.Title));
        yield return Line.Of(report.Overall is { } overall ? new Span($"{overall:0} of 100", Tone.Strong) : new Span("Nothing could be graded.", Tone.Faint));
        foreach (var pillar in report.Pillars)
        {
            var full = (int)Math.Round(BarCells * pillar.Score / 100);
            yield return Line.Of("  ", new Span(new string('█', full), Tone.Link), new Span(new string('░', BarCells - full), Tone.Faint), $" {pillar.Score,3:0}  {pillar.Name}");
        }

        for (var i = 0; i < report.Questions.Length; i++)
        {
            foreach (var line in Question(i + 1, report.Questions[i], width)) yield return line;
        }

        if (report.Review.IsEmpty) yield break;
        yield return Line.Empty;
        yield return Line.Of(new Span("Review next", Tone.Heading));
        foreach (var line in report.Review.SelectMany(c => LineWrap.Wrap([new Span(c.Id.Value, Tone.Link), $"  {c.Title}"], width - 2, hang: 4))) yield return line.Indent(2);
    }

    private static IEnumerable<Line> Question(int number, AnsweredQuestion question, int width)
    {
        yield return Line.Empty;
        var score = question.Grade is { } g ? $"{g.Score:0}" : "not graded";
        foreach (var line in LineWrap.Wrap([new Span($"{number}. {question.Question}", Tone.Heading), new Span($"  {score}", Tone.Strong)], width, hang: 3)) yield return line;
        if (question.Grade is not { } grade) yield break;
        if (grade.Remark is { } remark)
        {
            foreach (var line in LineWrap.Wrap([remark], width - 3)) yield return line.Indent(3);
            yield break;
        }

        foreach (var point in grade.Points)
        {
            var (sign, tone) = point.Covered >= 1 ? ("✓ ", Tone.Right) : point.Covered > 0 ? ("~ ", Tone.Marked) : ("✗ ", Tone.Wrong);
            foreach (var line in LineWrap.Wrap([new Span(sign, tone), point.Text], width - 3, hang: 2)) yield return line.Indent(3);
        }

        foreach (var wrong in grade.Misconceptions)
        {
            foreach (var line in LineWrap.Wrap([new Span($"“{wrong.Evidence.Text}” ", Tone.Wrong), wrong.Right], width - 3, hang: 2)) yield return line.Indent(3);
        }
    }
}
