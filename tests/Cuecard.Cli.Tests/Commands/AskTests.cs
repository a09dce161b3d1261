using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Cuecard.Cli.Pages;

namespace Cuecard.Cli.Tests.Commands;

public sealed partial class AskTests
{
    [Fact]
    public async Task The_card_is_shown_with_what_to_say_first()
    {
        var run = await CuecardRun.OnSmallDeck("ask", "what is a p-value");
        Assert.Equal(ExitCode.Done, run.Code);
        Approved.Check("ask-p-value", Confidence().Replace(run.Output, "NN%"));
    }

    [Fact]
    public async Task On_forty_columns_tables_become_lists_and_no_line_is_too_long()
    {
        var run = await CuecardRun.Of(["ask", "what is a p-value", "--deck", Repository.SmallDeck], [], PageShape.Plain with { Width = 40 });
        Assert.All(run.Lines, l => Assert.InRange(CellWidth.Of(l), 0, 40));
        Approved.Check("ask-p-value-40", Confidence().Replace(run.Output, "NN%"));
    }

    [Fact]
    public async Task Json_has_the_documented_shape()
    {
        var run = await CuecardRun.OnSmallDeck("ask", "what is a p-value", "--json");
        Assert.Single(run.Lines);
        Approved.Check("ask-json", JsonShape.Of(run.Output));
    }

    [Fact]
    public async Task Cards_are_ranked_and_as_many_as_asked_for()
    {
        var run = await CuecardRun.Of("ask", "p-value and confidence interval and standard error", "--top", "3", "--json");
        var cards = JsonDocument.Parse(run.Output).RootElement.GetProperty("cards");
        Assert.Equal(3, cards.GetArrayLength());
        var confidences = cards.EnumerateArray().Select(c => c.GetProperty("confidence").GetDouble()).ToList();
        Assert.Equal(confidences.OrderDescending(), confidences);
        Assert.All(confidences, c => Assert.InRange(c, 0, 1));
    }

    [Fact]
    public async Task Words_need_no_quotes_and_the_question_is_given_back_as_it_was()
    {
        var run = await CuecardRun.Of("ask", "what", "is", "a", "p-value", "–", "“naïve” <b>", "--json");
        var root = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("what is a p-value – “naïve” <b>", root.GetProperty("question").GetString());
        Assert.Contains("“naïve” <b>", run.Output, StringComparison.Ordinal);
        Assert.Equal("p-value", root.GetProperty("cards")[0].GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task An_empty_question_is_wrong_usage(string question)
    {
        var run = await CuecardRun.Of("ask", question);
        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Contains("expected a question", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("regularization")]
    [InlineData("🤖🔥 was ist das?")]
    [InlineData("どうやって過学習を防ぎますか")]
    [InlineData("?!?!")]
    [InlineData("@file")]
    [InlineData("\u202Eevil\u0007\u001b[31m")]
    public async Task Any_question_gets_an_answer(string question)
    {
        var plain = await CuecardRun.Of("ask", question);
        Assert.Equal(ExitCode.Done, plain.Code);
        Assert.DoesNotContain('\u001b', plain.Output);
        Assert.Equal(question, JsonDocument.Parse((await CuecardRun.Of("ask", question, "--json")).Output).RootElement.GetProperty("question").GetString());
    }

    [Fact]
    public async Task Fifty_thousand_characters_are_a_question_too()
    {
        var question = string.Concat(Enumerable.Repeat("well so anyway ", 3330)) + "what is a p-value?";
        var run = await CuecardRun.Of("ask", question, "--json");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Equal("p-value", JsonDocument.Parse(run.Output).RootElement.GetProperty("cards")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_question_is_read_from_standard_input_even_when_it_is_binary()
    {
        Assert.Contains("p-value", (await CuecardRun.Of(["ask", "-"], "what is a p-value\n")).Output, StringComparison.Ordinal);
        var bytes = new byte[4096];
        new Random(1).NextBytes(bytes);
        var run = await CuecardRun.Of(["ask", "-"], bytes);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.DoesNotContain(run.Output, c => char.IsControl(c) && c != '\n');
    }

    [Fact]
    public async Task Colour_only_where_the_page_has_it()
    {
        var colour = await CuecardRun.Of(["ask", "what is a p-value", "--deck", Repository.SmallDeck], [], PageShape.Plain with { Colour = true });
        var plain = await CuecardRun.OnSmallDeck("ask", "what is a p-value");
        Assert.Contains("\u001b[1m", colour.Output, StringComparison.Ordinal);
        Assert.Equal(plain.Output, Escapes().Replace(colour.Output, ""));
    }

    [Fact]
    public async Task A_deck_that_is_not_there_is_said()
    {
        var run = await CuecardRun.Of("ask", "what", "--deck", "/nowhere/at/all");
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("/nowhere/at/all: expected a deck folder, found nothing there", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Your_own_cards_lie_over_the_built_in_deck()
    {
        using var folder = new TemporaryFolder();
        var card = await File.ReadAllTextAsync(Path.Combine(Repository.SmallDeck, "statistics", "standard-error.md"));
        folder.Write("deck/statistics/zorbing-index.md", card.Replace("id: standard-error", "id: zorbing-index", StringComparison.Ordinal).Replace("tandard error", "zorbing index", StringComparison.Ordinal));
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(""));
        var run = await CuecardRun.Of(["ask", "what is the zorbing index", "--json"], input, null, new Storage.CuecardHome(folder.Path, Repository.Program));
        Assert.Equal("zorbing-index", JsonDocument.Parse(run.Output).RootElement.GetProperty("cards")[0].GetProperty("id").GetString());
    }

    [GeneratedRegex(@"\d+%(?= for| *$)", RegexOptions.Multiline)]
    private static partial Regex Confidence();

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Escapes();
}
