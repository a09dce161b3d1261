using Cuecard.Decks;

namespace Cuecard.Storage.Tests;

public sealed class DeckLibraryTests : IDisposable
{
    private readonly DeckOnDisk _disk = new();

    public void Dispose() => _disk.Dispose();

    private Reading<Deck> Open(string? folder = null) => new DeckLibrary(_disk.Home).Open(folder);

    private void Install()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_disk.Home.BuiltInDeck)!);
        File.WriteAllBytes(_disk.Home.BuiltInDeck, BuiltDeck.Write(DeckFolder.Read(_disk.Folder).Value!, "installed"));
    }

    private void WriteOwn(string id, string related, string title)
    {
        var file = Path.Combine(_disk.Home.UserDeck, "statistics", id + ".md");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, DeckOnDisk.Card(id, related, title));
    }

    [Fact]
    public void Without_cards_of_ones_own_it_is_the_built_in_deck()
    {
        Install();
        var reading = Open();
        Assert.True(reading.IsSound);
        Assert.Equal(["coin", "die"], reading.Value!.Cards.Select(c => c.Id.Value));
    }

    [Fact]
    public void Ones_own_cards_lie_over_the_built_in_deck()
    {
        Install();
        WriteOwn("coin", "die", "My coin");
        WriteOwn("urn", "die", "My urn");
        for (var i = 0; i < 2; i++)
        {
            var reading = Open();
            Assert.True(reading.IsSound, string.Join('\n', reading.Problems));
            Assert.Equal(["My coin", "A thing to toss", "My urn"], reading.Value!.Cards.Select(c => c.Title));
            Assert.Equal("Coins", reading.Value.Manifest.Name);
        }
    }

    [Fact]
    public void A_broken_card_of_ones_own_is_named_and_the_built_in_one_stays()
    {
        Install();
        WriteOwn("coin", "die", "My coin");
        File.WriteAllText(Path.Combine(_disk.Home.UserDeck, "statistics", "coin.md"), "no card");
        var reading = Open();
        Assert.NotEmpty(reading.Problems);
        Assert.Equal("A thing to toss", reading.Value!.Find(new CardId("coin"))!.Title);
    }

    [Fact]
    public void Without_a_built_in_deck_it_is_said_what_to_do()
    {
        var reading = Open();
        Assert.Null(reading.Value);
        Assert.Contains("build or install Cuecard again", Assert.Single(reading.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_named_is_opened_by_itself()
    {
        Install();
        WriteOwn("urn", "die", "My urn");
        Assert.Equal(2, Open(_disk.Folder).Value!.Cards.Length);
    }
}
