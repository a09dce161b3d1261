using System.Text.Json;

namespace Cuecard.Cli.Tests.Commands;

public sealed class GradeTests
{
    private const string GoodAnswer =
        "Suppose there is really no effect: the p-value is the probability of data at least as extreme as what we observed, computed assuming the null hypothesis is true. " +
        "It is not the probability that the null is true, and it says nothing about how large the effect is. I compare it with an alpha chosen beforehand.";

    [Fact]
    public async Task A_good_answer_gets_its_points_with_the_words_that_made_them()
    {
        var root = await Grade("p-value", GoodAnswer);
        Assert.InRange(root.GetProperty("score").GetDouble(), 60, 100);
        Assert.Equal("p-value", root.GetProperty("id").GetString());
        foreach (var point in root.GetProperty("points").EnumerateArray().Where(p => p.GetProperty("covered").GetDouble() > 0))
        {
            foreach (var evidence in point.GetProperty("evidence").EnumerateArray())
            {
                var (start, end) = (evidence.GetProperty("start").GetInt32(), evidence.GetProperty("end").GetInt32());
                Assert.Equal(GoodAnswer[start..end], evidence.GetProperty("text").GetString());
            }
        }
    }

    [Fact]
    public async Task The_classic_mistake_earns_nothing_and_is_named_with_its_correction()
    {
        var root = await Grade("p-value", "The p-value is the probability that the null hypothesis is true.");
        Assert.Equal(0, root.GetProperty("score").GetDouble());
        var wrong = Assert.Single(root.GetProperty("misconceptions").EnumerateArray());
        Assert.Equal("m1", wrong.GetProperty("id").GetString());
        Assert.NotEmpty(wrong.GetProperty("right").GetString()!);
    }

    [Fact]
    public async Task Json_has_the_documented_shape()
    {
        var run = await CuecardRun.Of(["grade", "--card", "p-value", "--json"], GoodAnswer);
        Approved.Check("grade-json", JsonShape.Of(run.Output));
    }

    [Fact]
    public async Task A_person_sees_the_score_what_was_made_and_a_better_answer()
    {
        var run = await CuecardRun.Of(["grade", "--card", "p-value"], GoodAnswer);
        Assert.Contains(" of 100", run.Lines[0], StringComparison.Ordinal);
        Assert.Contains(run.Lines, l => l.TrimStart().StartsWith('✓'));
        Assert.Contains("A better answer", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_is_graded_line_by_line_and_a_line_that_cannot_be_graded_gets_no_score()
    {
        const string Lines = """
            {"id": 1, "card": "p-value", "answer": "fine"}
            {"id": 2, "card": "no-such-card", "answer": "something"}
            {"id": 3, "question": "What does a queue do?", "reference": "It stores elements so that the first one added is the first one removed.", "answer": "First in, first out: the first one added is removed first"}
            {"id": 4, "answer": "something"}
            not json
            """;
        var run = await CuecardRun.Of(["grade", "--batch", "-", "--json"], Lines);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Equal([1, 3], run.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetInt32()));
        Assert.Equal(0, JsonDocument.Parse(run.Lines[0]).RootElement.GetProperty("score").GetDouble());
        Assert.InRange(JsonDocument.Parse(run.Lines[1]).RootElement.GetProperty("score").GetDouble(), 50, 100);
        Assert.Equal(3, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("standard input:2", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("grade")]
    [InlineData("grade --batch a.jsonl")]
    [InlineData("grade --card p-value --batch a.jsonl --json")]
    public async Task Wrong_usage_is_told(string line)
    {
        var run = await CuecardRun.Of(line.Split(' '));
        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task A_card_that_is_not_there_is_told_with_the_nearest()
    {
        var run = await CuecardRun.Of(["grade", "--card", "p-valu"], "x");
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("`p-value`", run.Error, StringComparison.Ordinal);
    }

    private static async Task<JsonElement> Grade(string card, string answer)
    {
        var run = await CuecardRun.Of(["grade", "--card", card, "--json"], answer);
        Assert.Equal(ExitCode.Done, run.Code);
        return JsonDocument.Parse(run.Output).RootElement;
    }
}
