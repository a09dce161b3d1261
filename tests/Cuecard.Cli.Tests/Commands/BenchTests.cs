using System.Text.Json;

namespace Cuecard.Cli.Tests.Commands;

public sealed class BenchTests
{
    [Fact]
    public async Task Known_questions_are_measured()
    {
        var run = await CuecardRun.Of(["bench", "match", "-", "--json", "--deck", Repository.SmallDeck], """
            {"question": "what is a p-value", "cards": ["p-value"]}
            {"question": "how does k-means work", "cards": ["k-means"]}
            {"question": "did you find the office easily", "cards": []}
            """);
        Assert.Equal(ExitCode.Done, run.Code);
        var report = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal(2, report.GetProperty("questions").GetInt32());
        Assert.Equal(1, report.GetProperty("silent").GetInt32());
        Assert.Equal(1, report.GetProperty("top1").GetDouble());
        Approved.Check("bench-match-json", JsonShape.Of(run.Output));
    }

    [Fact]
    public async Task Leave_one_out_asks_for_every_phrasing()
    {
        var run = await CuecardRun.OnSmallDeck("bench", "match", "--leave-one-out", "--misses", "--json");
        Assert.Equal(24, JsonDocument.Parse(run.Output).RootElement.GetProperty("questions").GetInt32());
    }

    [Fact]
    public async Task Leave_one_out_takes_the_words_that_were_heard()
    {
        var run = await CuecardRun.Of(["bench", "match", "-", "--leave-one-out", "--json", "--deck", Repository.SmallDeck], """
            {"question": "what is a pea value", "cards": ["p-value"], "said": "What is a p-value?"}
            """);
        Assert.Equal(1, JsonDocument.Parse(run.Output).RootElement.GetProperty("questions").GetInt32());
    }

    [Fact]
    public async Task A_bad_line_is_named_and_the_others_are_measured()
    {
        var run = await CuecardRun.Of(["bench", "match", "-", "--deck", Repository.SmallDeck], """
            {"question": "what is a p-value", "cards": ["p-value"]}
            {"question": "what is a p-value", "cards": "p-value"}
            """);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("standard input:2: expected", run.Error, StringComparison.Ordinal);
        Assert.Contains("top 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_nothing_in_it_is_said()
    {
        var run = await CuecardRun.Of(["bench", "match", "-"], "\n");
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("found none", run.Error, StringComparison.Ordinal);
    }
}
