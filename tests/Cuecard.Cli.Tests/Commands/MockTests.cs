using System.Text.Json;

namespace Cuecard.Cli.Tests.Commands;

public sealed class MockTests
{
    private const string Replies = "Let me think\n\nCan you repeat that?\n\nGive me a hint\n\nIt depends on the data, and I would look at it first.\nThen I would compare the two on held-out rows.\n\nI don't know\n\nI don't know\n\nI don't know\n\n";

    [Fact]
    public async Task The_same_seed_and_answers_give_the_same_interview()
    {
        var first = await Mock(Replies, "--seed", "3", "--minutes", "12");
        var second = await Mock(Replies, "--seed", "3", "--minutes", "12");
        Assert.Equal(first.Lines.SkipLast(1), second.Lines.SkipLast(1));
        Assert.Equal(WithoutTimes(first.Lines[^1]), WithoutTimes(second.Lines[^1]));
        Assert.NotEqual(first.Lines, (await Mock(Replies, "--seed", "4", "--minutes", "12")).Lines);
    }

    [Fact]
    public async Task It_gives_time_repeats_in_other_words_and_hints()
    {
        var run = await Mock(Replies, "--seed", "3", "--minutes", "12");
        var kinds = run.Lines.Select(l => JsonDocument.Parse(l).RootElement).Where(l => l.TryGetProperty("kind", out _)).Select(l => l.GetProperty("kind").GetString()).ToList();
        Assert.Equal(["greeting", "question", "remark", "repeat", "hint"], kinds.Take(5));
    }

    [Fact]
    public async Task An_examination_gives_no_hints()
    {
        var run = await Mock("a hint please\n\nstop here\n\n", "--seed", "3", "--minutes", "12", "--assist", "none");
        Assert.DoesNotContain(run.Lines, l => l.Contains("\"kind\":\"hint\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_report_is_written_in_the_form_that_its_name_asks_for()
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, start) in new[] { ("r.html", "<!doctype html>"), ("r.md", "# Mock interview"), ("r.json", "{\"version\":1") })
        {
            var file = Path.Combine(folder.Path, name);
            var run = await Mock("The mean of the sample is close to normal.\n\nstop here\n\n", "--seed", "3", "--minutes", "8", "--report", file);
            Assert.Equal(ExitCode.Done, run.Code);
            Assert.StartsWith(start, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("mock --company bank")]
    [InlineData("mock --level boss")]
    [InlineData("mock --pillars cooking")]
    [InlineData("mock --minutes 4")]
    [InlineData("mock --assist maybe")]
    [InlineData("mock --report report.pdf")]
    public async Task Wrong_usage_is_told(string line)
    {
        var run = await CuecardRun.Of(line.Split(' '), "");
        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains("expected", run.Error, StringComparison.Ordinal);
    }

    private static Task<CuecardRun> Mock(string replies, params string[] options) => CuecardRun.Of(["mock", "--json", .. options], replies);

    private static string WithoutTimes(string report) => System.Text.RegularExpressions.Regex.Replace(report, "\"at\":[0-9.]+", "");
}
