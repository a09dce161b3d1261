using Cuecard.Decks;
using Cuecard.Web.Decks;

namespace Cuecard.Web.Tests.Decks;

public sealed class UserCardsTests
{
    [Fact]
    public void A_card_is_saved_shown_and_deleted_again()
    {
        var (own, deck, folder) = New();
        var source = CardWriter.Write(TestDeck.Open.Deck.Find(new CardId("p-value"))!).Replace("id: p-value", "id: my-p-value", StringComparison.Ordinal);
        Assert.Empty(own.Save(source));
        Assert.True(File.Exists(Path.Combine(folder, "statistics", "my-p-value.md")));
        Assert.NotNull(deck.Now.Deck.Find(new CardId("my-p-value")));
        own.Delete(new CardId("my-p-value"));
        Assert.Null(deck.Now.Deck.Find(new CardId("my-p-value")));
    }

    [Fact]
    public void A_card_with_mistakes_is_not_saved_and_each_is_named_with_its_line()
    {
        var (own, _, folder) = New();
        var problems = own.Save("---\nid: x\ntitle: X\npillar: nowhere\nlevel: mid\nasked: []\nterms: [x]\n---\n\n## Say\n\nHello.\n");
        Assert.Contains(problems, p => p.Line == 4 && p.Message.Contains("pillar", StringComparison.Ordinal));
        Assert.DoesNotContain("x.md", Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    private static (UserCards Own, CurrentDeck Deck, string Folder) New()
    {
        var options = TestDeck.Options();
        Directory.CreateDirectory(options.Home.UserDeck);
        File.Copy(Path.Combine(TestDeck.Folder, "deck.yaml"), Path.Combine(options.Home.UserDeck, "deck.yaml"));
        options = options with { DeckFolder = options.Home.UserDeck };
        var deck = new CurrentDeck(options);
        return (new UserCards(options, deck), deck, options.Home.UserDeck);
    }
}
