using System.Text.Json;

namespace Cuecard.Cli.Tests.Commands;

public sealed class AskBatchTests
{
    private static readonly string[] Batch = ["ask", "--batch", "-", "--json"];

    [Fact]
    public async Task Every_line_is_answered_in_order_under_its_own_id()
    {
        var input = string.Join('\n', Enumerable.Range(1, 50).Select(i => $$"""{"id": {{(i % 2 == 0 ? $"\"q{i}\"" : i)}}, "question": "what is a p-value {{i}}"}"""));
        var run = await CuecardRun.Of(Batch, input);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal(50, run.Lines.Length);
        for (var i = 1; i <= 50; i++)
        {
            var answer = JsonDocument.Parse(run.Lines[i - 1]).RootElement;
            Assert.Equal(i % 2 == 0 ? $"\"q{i}\"" : $"{i}", answer.GetProperty("id").GetRawText());
            Assert.Equal($"what is a p-value {i}", answer.GetProperty("question").GetString());
        }
    }

    [Fact]
    public async Task Json_has_the_documented_shape()
    {
        var run = await CuecardRun.Of([.. Batch, "--deck", Repository.SmallDeck], """{"id": "a", "question": "what is a p-value"}""");
        Approved.Check("ask-batch-json", JsonShape.Of(run.Output));
    }

    [Fact]
    public async Task A_bad_line_is_named_and_the_others_are_answered()
    {
        var run = await CuecardRun.Of(Batch, """
            {"id": 1, "question": "what is a p-value"}
            {"id": 2, "question": 

            [1, 2]
            {"question": "no id"}
            {"id": 5}
            {"id": {}, "question": "what"}
            {"id": 7, "question": ""}
            """);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Equal(["1", "7"], run.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetRawText()));
        Approved.Check("ask-batch-bad-lines", run.Error);
    }

    [Fact]
    public async Task Binary_is_refused_line_by_line_and_briefly()
    {
        var bytes = new byte[100_000];
        new Random(1).NextBytes(bytes);
        var run = await CuecardRun.Of(Batch, bytes);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("more lines like these", run.Error, StringComparison.Ordinal);
        Assert.InRange(run.Error.Length, 1, 5000);
    }

    [Fact]
    public async Task A_line_without_end_does_not_fill_the_memory()
    {
        var run = await CuecardRun.Of(Batch, new string('x', 3_000_000) + "\n{\"id\": 1, \"question\": \"what is a p-value\"}\n");
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Single(run.Lines);
        Assert.Contains("standard input:1: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask", "--batch", "/nowhere.jsonl", "--json")]
    [InlineData("ask", "--batch", "/", "--json")]
    public async Task A_file_that_cannot_be_read_is_said(params string[] args)
    {
        var run = await CuecardRun.Of(args);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("expected a file, found", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask", "--batch", "-")]
    [InlineData("ask", "what", "--batch", "-", "--json")]
    public async Task A_batch_is_for_machines_and_takes_no_question(params string[] args) =>
        Assert.Equal(ExitCode.WrongUsage, (await CuecardRun.Of(args)).Code);
}
