using System.Text;
using Cuecard.Decks;
using Cuecard.Tests.Cards;

namespace Cuecard.Tests.Decks;

public class DeckReaderTests
{
    private const string Manifest = "name: Coins\npillars:\n  - { id: statistics, name: Statistics }\n";

    private static DeckFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static string Card(string id, string related = "coin-toss") =>
        SampleCard.Text.Replace("id: coin-toss", $"id: {id}", StringComparison.Ordinal)
            .Replace("related: [p-value]", $"related: [{related}]", StringComparison.Ordinal)
            .Replace("[[p-value]]", "One half.", StringComparison.Ordinal);

    private static Reading<Deck> Read(Deck? under, params DeckFile[] files) => DeckReader.Read("coins", files, under);

    [Fact]
    public void Cards_are_put_together_by_id()
    {
        var reading = Read(null, File("deck.yaml", Manifest), File("statistics/die.md", Card("die")), File("statistics/coin-toss.md", Card("coin-toss", "die")), File("README.md", "# Not a card"));
        Assert.Empty(reading.Problems);
        Assert.Equal(["coin-toss", "die"], reading.Value!.Cards.Select(c => c.Id.Value));
        Assert.Equal("Coins", reading.Value.Manifest.Name);
        Assert.Null(reading.Value.Find(new CardId("nobody")));
    }

    [Fact]
    public void A_link_to_no_card_is_named_with_the_nearest_card()
    {
        var reading = Read(null, File("deck.yaml", Manifest), File("statistics/die.md", Card("die", "coin-tos")), File("statistics/coin-toss.md", Card("coin-toss", "die")));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("statistics/die.md:2: expected the id of a card in related, found `coin-tos`, which is none; did you mean `coin-toss`?", problem.ToString());
    }

    [Fact]
    public void A_follow_up_to_no_card_and_a_card_related_to_itself_are_named()
    {
        var text = SampleCard.With("related: [p-value]", "related: [coin-toss]");
        var problems = Read(null, File("deck.yaml", Manifest), File("statistics/coin-toss.md", text)).Problems;
        Assert.Contains(problems, p => p.Message.Contains("in Follow-ups, found `p-value`", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.Message.Contains("found the card itself", StringComparison.Ordinal));
    }

    [Fact]
    public void A_repeated_id_is_named_and_the_first_kept()
    {
        var reading = Read(null, File("deck.yaml", Manifest), File("statistics/a/coin-toss.md", Card("coin-toss", "die")), File("statistics/b/coin-toss.md", Card("coin-toss", "die")), File("statistics/die.md", Card("die")));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("statistics/b/coin-toss.md:2: expected each id once, found `coin-toss` also in statistics/a/coin-toss.md", problem.ToString());
        Assert.Equal(2, reading.Value!.Cards.Length);
    }

    [Fact]
    public void Without_a_manifest_a_deck_that_stands_alone_has_a_problem()
    {
        Assert.Contains(Read(null).Problems, p => p.ToString() == "coins: expected a `deck.yaml` that lists the pillars, found none");
        Assert.Empty(Read(BuiltInDeck.Deck).Problems);
    }

    [Fact]
    public void A_deck_laid_over_another_may_use_its_cards_and_pillars()
    {
        var reading = Read(BuiltInDeck.Deck, File("mine/statistics/die.md", Card("die", "p-value")));
        Assert.Empty(reading.Problems);
        var both = BuiltInDeck.Deck.Overlay(reading.Value!);
        Assert.Equal(BuiltInDeck.Deck.Cards.Length + 1, both.Cards.Length);
        Assert.Equal(BuiltInDeck.Deck.Manifest.Name, both.Manifest.Name);
        Assert.NotNull(both.Find(new CardId("die")));
    }

    [Fact]
    public void A_card_of_the_same_id_replaces_the_one_below()
    {
        var own = Read(BuiltInDeck.Deck, File("mine/statistics/p-value.md", Card("p-value", "ab-testing"))).Value!;
        var both = BuiltInDeck.Deck.Overlay(own);
        Assert.Equal(BuiltInDeck.Deck.Cards.Length, both.Cards.Length);
        Assert.Equal("What a fair coin does", both.Find(new CardId("p-value"))!.Title);
    }

    [Fact]
    public void A_manifest_laid_over_another_replaces_its_pillars_by_id_and_adds_to_its_lexicon()
    {
        var below = new DeckManifest("A", [new Pillar("s", "Old"), new Pillar("b", "B")], [], [new LexiconEntry("x", [], [])]);
        var above = new DeckManifest("B", [new Pillar("s", "New")], [], [new LexiconEntry("y", [], [])]);
        var both = below.Overlay(above);
        Assert.Equal("A", both.Name);
        Assert.Equal([new Pillar("b", "B"), new Pillar("s", "New")], both.Pillars);
        Assert.Equal(["x", "y"], both.Lexicon.Select(e => e.Term));
    }
}
