using System.Text.Json;

namespace Cuecard.Cli.Tests.Commands;

public sealed class ReportTests
{
    private const string Conversation = """
        Dana: Hello, thanks for coming in. Let's start with statistics. What is a p-value?
        Sam: It is the probability of data at least as extreme as observed, assuming that the null hypothesis is true. It is not the probability that the null is true.
        Dana: Good. And how does k-means clustering work?
        Sam: You alternate: assign each point to the nearest centroid, then move each centroid to the mean of its points, until nothing changes.
        """;

    [Fact]
    public async Task A_recorded_interview_is_graded_question_by_question()
    {
        var run = await CuecardRun.Of(["report", "-", "--json"], Conversation);
        Assert.Equal(ExitCode.Done, run.Code);
        var questions = JsonDocument.Parse(run.Output).RootElement.GetProperty("questions").EnumerateArray().ToList();
        Assert.Equal(["p-value", "k-means"], questions.Select(q => q.GetProperty("card").GetString()));
        Assert.All(questions, q => Assert.InRange(q.GetProperty("score").GetDouble(), 20, 100));
        Assert.StartsWith("It is the probability", questions[0].GetProperty("answer").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_documented_shape()
    {
        var run = await CuecardRun.Of(["report", "-", "--json"], Conversation);
        Approved.Check("report-json", JsonShape.Of(run.Output));
    }

    [Fact]
    public async Task A_conversation_without_questions_is_told()
    {
        var run = await CuecardRun.Of(["report", "-"], "Dana: Is it raining where you are?\nSam: A little, yes, since this morning.\n");
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("expected questions", run.Error, StringComparison.Ordinal);
    }
}
