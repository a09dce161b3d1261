using System.Text.Json;
using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Interviews;
using Cuecard.Interviews.Reports;
using Cuecard.Tests.Cards;

namespace Cuecard.Tests.Interviews;

public sealed class ReportTests
{
    private static readonly Deck Deck = BuiltInDeck.Deck;
    private static readonly Grader Grader = new(Deck);

    [Fact]
    public void Scores_are_summed_up_by_pillar_and_what_is_weak_is_to_be_reviewed()
    {
        var report = Report(("p-value", "fine"), ("k-means", Good("k-means")), ("sql-joins", Good("sql-joins")));
        Assert.Equal(Math.Round(report.Questions.Average(q => q.Grade!.Score)), report.Overall);
        Assert.Equal(["statistics", "machine-learning", "programming"], report.Pillars.Select(p => p.Id));
        Assert.Equal("p-value", report.Review[0].Id.Value);
    }

    [Fact]
    public void Where_nothing_could_be_graded_no_score_is_invented()
    {
        var report = InterviewReport.Of(Deck, "Empty", [new AnsweredQuestion("statistics", "T", null, "Q", "A", null, [], TimeSpan.Zero)]);
        Assert.Null(report.Overall);
        Assert.Contains("Nothing could be graded", ReportHtml.Body(report), StringComparison.Ordinal);
        Assert.Contains("could not be graded", ReportHtml.Body(report), StringComparison.Ordinal);
        Assert.Contains("\"score\":null", ReportJson.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_wrote_is_text_in_every_form()
    {
        var report = Report(("p-value", "<script>alert(1)</script> <img src=x onerror=alert(2)> at least as extreme as observed, assuming the *null* [x](javascript:1)"));
        var html = ReportHtml.Page(report);
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)\]\(javascript", ReportMarkdown.Write(report));
        Assert.Equal(report.Questions[0].Answer, JsonDocument.Parse(ReportJson.Write(report)).RootElement.GetProperty("questions")[0].GetProperty("answer").GetString());
    }

    [Fact]
    public void The_page_loads_nothing_from_anywhere()
    {
        var html = ReportHtml.Page(Report(("p-value", Good("p-value")), ("k-means", Good("k-means"))));
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("<svg", html, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"made\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_stands_whole_between_its_marks()
    {
        var report = Report(("p-value", Good("p-value")));
        var quote = ReportHtml.Body(report).Split("<blockquote>")[1].Split("</blockquote>")[0];
        var plain = System.Net.WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Replace(quote, "<[^>]+>", ""));
        Assert.Equal(report.Questions[0].Answer, plain);
    }

    private static InterviewReport Report(params (string Card, string Answer)[] answers) => InterviewReport.Of(Deck, "Mock", [.. answers.Select((a, i) => Answered(a.Card, a.Answer, i))]);

    private static AnsweredQuestion Answered(string id, string answer, int minute)
    {
        var card = Deck.Find(new CardId(id))!;
        return new AnsweredQuestion(card.Pillar, card.Title, card.Id, card.Head.Asked[0], answer, Grader.Grade(Rubric.Of(card), Answer.Typed(answer)), [], TimeSpan.FromMinutes(minute));
    }

    private static string Good(string id)
    {
        var card = Deck.Find(new CardId(id))!;
        return $"{card.Say} {string.Join(' ', card.Body.Rubric.Select(p => p.Text))}";
    }
}
