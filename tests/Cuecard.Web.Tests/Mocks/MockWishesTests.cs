using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Interviews;
using Cuecard.Web.Mocks;

namespace Cuecard.Web.Tests.Mocks;

public sealed class MockWishesTests
{
    private static readonly ImmutableDictionary<CardId, double> Weak = ImmutableDictionary<CardId, double>.Empty.Add(new CardId("p-value"), 0.9);

    private static Deck Deck => TestDeck.Open.Deck;

    [Fact]
    public void Weakness_is_minded_only_where_that_is_wanted()
    {
        Assert.Same(Weak, new MockWishes().ToOptions(Deck, seed: 3, Weak)!.Weakness);
        Assert.Empty(new MockWishes { MindsWeakness = false }.ToOptions(Deck, seed: 3, Weak)!.Weakness);
    }

    [Fact]
    public void What_is_chosen_is_what_is_held()
    {
        var wishes = new MockWishes { Company = "startup", Level = "Senior", Minutes = 45, Assistance = Assistance.Full, Seed = "12" };
        wishes.Without.Add("business");
        var options = wishes.ToOptions(Deck, seed: 3, Weak)!;
        Assert.Equal("startup", options.Company.Id);
        Assert.Equal(Level.Senior, options.Level);
        Assert.Equal(45, options.Minutes);
        Assert.Equal(12, options.Seed);
        Assert.Equal(Assistance.Full, options.Assistance);
        Assert.DoesNotContain("business", options.Pillars);
        Assert.Contains("statistics", options.Pillars);
    }

    [Fact]
    public void Where_nothing_is_chosen_the_company_decides_and_the_seed_is_new()
    {
        var options = new MockWishes().ToOptions(Deck, seed: 3, Weak)!;
        Assert.Null(options.Level);
        Assert.Empty(options.Pillars);
        Assert.Equal(3, options.Seed);
    }

    [Fact]
    public void Without_any_pillar_there_is_no_interview()
    {
        var wishes = new MockWishes();
        foreach (var pillar in Deck.Manifest.Pillars) wishes.Without.Add(pillar.Id);
        Assert.Null(wishes.ToOptions(Deck, seed: 3, Weak));
    }

    [Fact]
    public void A_deck_without_companies_has_no_interview() =>
        Assert.Null(new MockWishes().ToOptions(new Deck(DeckManifest.Empty("empty"), []), seed: 3, Weak));
}
