using Cuecard.Cli.Pages;
using Cuecard.Storage;

namespace Cuecard.Cli.Tests.Commands;

public sealed class DeckTests
{
    [Fact]
    public async Task List_names_every_card_under_its_pillar() => Approved.Check("deck-list", (await CuecardRun.OnSmallDeck("deck", "list")).Output);

    [Fact]
    public async Task List_has_the_documented_shape() => Approved.Check("deck-list-json", JsonShape.Of((await CuecardRun.OnSmallDeck("deck", "list", "--json")).Output));

    [Fact]
    public async Task An_unknown_pillar_is_answered_with_those_there_are()
    {
        var run = await CuecardRun.OnSmallDeck("deck", "list", "--pillar", "astrology");
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("statistics, machine-learning", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Show_prints_the_whole_card() => Approved.Check("deck-show", (await CuecardRun.OnSmallDeck("deck", "show", "p-value")).Output);

    [Fact]
    public async Task Show_has_the_documented_shape() => Approved.Check("deck-show-json", JsonShape.Of((await CuecardRun.OnSmallDeck("deck", "show", "p-value", "--json")).Output));

    [Theory]
    [InlineData("pvalue", "did you mean `p-value`?")]
    [InlineData("P-Value", "did you mean `p-value`")]
    [InlineData("quantum-chromodynamics-of-the-early-universe-in-eleven-dimensions", "found `quantum")]
    [InlineData("../../etc/passwd", "found `../../etc/passwd`")]
    public async Task An_unknown_card_is_answered_with_the_nearest_names(string id, string expected)
    {
        var run = await CuecardRun.Of("deck", "show", id);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_finds_nothing_in_a_sound_deck()
    {
        var run = await CuecardRun.Of("deck", "check", Repository.SmallDeck);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.EndsWith("small-deck: 3 cards, no mistakes\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_names_every_mistake_with_file_and_line()
    {
        var run = await CuecardRun.Of("deck", "check", Repository.BrokenDeck);
        Assert.Equal(ExitCode.Failed, run.Code);
        Approved.Check("deck-check", run.Output.Replace(Repository.BrokenDeck, "broken-deck", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_has_the_documented_shape()
    {
        var run = await CuecardRun.Of("deck", "check", Repository.BrokenDeck, "--json");
        Assert.Equal(ExitCode.Failed, run.Code);
        Approved.Check("deck-check-json", JsonShape.Of(run.Output));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build", "-o", "x.deck")]
    public async Task A_folder_that_is_not_there_is_said(string command, params string[] more)
    {
        var run = await CuecardRun.Of(["deck", command, "/nowhere/at/all", .. more]);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("/nowhere/at/all: expected a deck folder, found nothing there", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deck_with_mistakes_is_used_as_far_as_it_can_be_read()
    {
        var run = await CuecardRun.Of("deck", "list", "--deck", Repository.BrokenDeck);
        Assert.NotEqual("", run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_built_form_is_the_same_every_time_and_loads_as_the_deck()
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (Path.Combine(folder.Path, "a", "x.deck"), Path.Combine(folder.Path, "y.deck"));
        Assert.Equal(ExitCode.Done, (await CuecardRun.Of("deck", "build", Repository.SmallDeck, "-o", first)).Code);
        Assert.Equal(ExitCode.Done, (await CuecardRun.Of("deck", "build", Repository.SmallDeck, "-o", second)).Code);
        Assert.Equal(await File.ReadAllBytesAsync(first), await File.ReadAllBytesAsync(second));
        Assert.Equal(["k-means", "p-value", "standard-error"], DeckFolder.LoadBuilt(first)!.Cards.Select(c => c.Id.Value));
    }

    [Fact]
    public async Task A_deck_with_mistakes_is_not_built()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "x.deck");
        var run = await CuecardRun.Of("deck", "build", Repository.BrokenDeck, "-o", file);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("many-mistakes.md:", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task Every_built_in_card_fits_any_page()
    {
        foreach (var card in DeckFolder.LoadBuilt(Path.Combine(Repository.Program, "deck", "data-science.deck"))!.Cards)
        {
            foreach (var width in new[] { 40, 63, 100 })
            {
                var run = await CuecardRun.Of(["deck", "show", card.Id.Value], [], PageShape.Plain with { Width = width });
                Assert.Equal(ExitCode.Done, run.Code);
                var code = card.Body.Code.SelectMany(c => c.Source.Split('\n').Concat(c.Output.Split('\n'))).Max(l => (int?)l.Length) ?? 0;
                Assert.All(run.Lines, l => Assert.True(CellWidth.Of(l) <= Math.Max(width, code + 4), $"{card.Id} at {width}: {l}"));
            }
        }
    }
}
