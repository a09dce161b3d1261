using System.Globalization;
using System.Net;
using System.Text;
using Cuecard.Decks;
using Cuecard.Grading;

namespace Cuecard.Interviews.Reports;

/// <summary>A report as HTML. Everything that people wrote is encoded.</summary>
public static class ReportHtml
{
    /// <summary>A page that stands alone: style and charts inside, nothing loaded from anywhere.</summary>
    public static string Page(InterviewReport report) =>
        $"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Encode(report.Title)}</title>
        <style>{ReportStyle.Css}</style>
        </head>
        <body>
        <main>
        <h1>{Encode(report.Title)}</h1>
        {Body(report)}
        </main>
        </body>
        </html>

        """;

    /// <summary>The report without its title, to be put into a page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="addressOf">Where a card to review is to be found; null where there is no such place.</param>
    public static string Body(InterviewReport report, Func<CardId, string>? addressOf = null)
    {
        var html = new StringBuilder();
        html.Append("<section class=\"report-summary\">");
        html.Append(report.Overall is { } overall
            ? Format($"<p class=\"report-overall\"><strong>{overall:0}</strong> of 100 <span>over {report.Questions.Length} {(report.Questions.Length == 1 ? "question" : "questions")}</span></p>")
            : "<p class=\"report-overall\">Nothing could be graded.</p>");
        html.Append(ReportCharts.Pillars(report));
        html.Append(ReportCharts.Scores(report));
        html.Append(ReportCharts.Pace(report));
        html.Append("</section>");
        for (var i = 0; i < report.Questions.Length; i++) Question(html, i + 1, report.Questions[i]);
        if (report.Review.Length > 0)
        {
            html.Append("<section class=\"report-review\"><h2>Review next</h2><ol>");
            foreach (var card in report.Review) html.Append(Format($"<li data-card=\"{Encode(card.Id.Value)}\">{(addressOf is null ? Encode(card.Title) : Format($"<a href=\"{Encode(addressOf(card.Id))}\">{Encode(card.Title)}</a>"))}</li>"));
            html.Append("</ol></section>");
        }

        return html.ToString();
    }

    internal static string Encode(string text) => WebUtility.HtmlEncode(text);

    internal static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Question(StringBuilder html, int number, AnsweredQuestion question)
    {
        var score = question.Grade is { } g ? Format($"<span class=\"report-score\" data-band=\"{Band(g.Score)}\">{g.Score:0}</span>") : "<span class=\"report-score\">–</span>";
        html.Append(Format($"<section class=\"report-question\" id=\"question-{number}\"><h2><span class=\"report-number\">{number}</span> {Encode(question.Question)} {score}</h2>"));
        html.Append(Format($"<p class=\"report-title\">{Encode(question.Title)} · {ReportWords.Time(question.At)}{(question.Hints.Length > 0 ? $" · hints taken: {question.Hints.Length}" : "")}</p>"));
        if (question.Grade is not { } grade)
        {
            html.Append("<p>This answer could not be graded.</p></section>");
            return;
        }

        if (grade.Remark is { } remark) html.Append(Format($"<p class=\"report-remark\">{Encode(remark)}</p>"));
        if (question.Answer.Length > 0) html.Append("<h3>What you said</h3><blockquote>").Append(Marked(question.Answer, grade)).Append("</blockquote>");
        if (!grade.Misconceptions.IsEmpty)
        {
            html.Append("<h3>Said wrongly</h3><ul class=\"report-wrong\">");
            foreach (var wrong in grade.Misconceptions) html.Append(Format($"<li><q>{Encode(wrong.Evidence.Text)}</q> {Encode(wrong.Right)}</li>"));
            html.Append("</ul>");
        }

        html.Append("<h3>Points</h3><ul class=\"report-points\">");
        foreach (var point in grade.Points)
        {
            var (state, word) = point.Covered >= 1 ? ("made", "made") : point.Covered > 0 ? ("touched", "in part") : ("missed", "missed");
            html.Append(Format($"<li class=\"{state}\"><span class=\"report-state\">{word}</span> {Encode(point.Text)} <span class=\"report-weight\" title=\"weight\">{point.Weight}</span></li>"));
        }

        html.Append("</ul><h3>A better answer</h3>");
        html.Append(Format($"<p class=\"report-model\">{Encode(grade.ModelAnswer)}</p>"));
        html.Append(Format($"<p class=\"report-delivery\">{Encode(ReportWords.Delivery(grade.Delivery))}. {Structure(grade.Structure)}</p></section>"));
    }

    private static string Band(double score) => score >= 70 ? "good" : score >= 40 ? "fair" : "poor";

    private static string Structure(AnswerStructure s)
    {
        var parts = new[] { (s.Opening, "opens with the answer"), (s.Definition, "defines before using"), (s.Example, "gives an example"), (s.Condition, "states conditions") };
        var has = parts.Where(p => p.Item1 is not null).Select(p => p.Item2).ToList();
        return has.Count == 0 ? "No opening answer, definition, example or condition was found." : $"The answer {string.Join(", ", has)}.";
    }

    /// <summary>The answer with the stretches that count marked; where two overlap the first to start wins, a mistake before a point.</summary>
    private static string Marked(string answer, Grade grade)
    {
        var html = new StringBuilder();
        var wrong = grade.Misconceptions.Select(m => (m.Evidence, Kind: "wrong", Title: m.Right));
        var made = grade.Points.Where(p => p.Covered > 0).SelectMany(p => p.Evidence.Select(e => (Evidence: e, Kind: p.Covered >= 1 ? "made" : "touched", Title: p.Text)));
        var at = 0;
        foreach (var (evidence, kind, title) in wrong.Concat(made).OrderBy(m => m.Evidence.Start).ThenBy(m => m.Kind == "wrong" ? 0 : 1))
        {
            if (evidence.End <= at) continue;
            var from = Math.Max(at, evidence.Start);
            html.Append(Encode(answer[at..from])).Append(Format($"<mark class=\"{kind}\" title=\"{Encode(title)}\">{Encode(answer[from..evidence.End])}</mark>"));
            at = evidence.End;
        }

        return html.Append(Encode(answer[at..])).ToString().Replace("\n", "<br>", StringComparison.Ordinal);
    }
}
