using Cuecard.Tests.Cards;

namespace Cuecard.Tests.Decks;

public class DeckTests
{
    [Theory]
    [InlineData("p-vlaue", "p-value")]
    [InlineData("P-Value", "p-value")]
    [InlineData("regularisation", "regularization")]
    [InlineData("limit", "central-limit-theorem")]
    [InlineData("transformers", "transformer")]
    public void The_nearest_card_to_a_mistyped_id_comes_first(string typed, string meant) =>
        Assert.Equal(meant, BuiltInDeck.Deck.Nearest(typed, 3).First().Value);

    [Fact]
    public void At_most_as_many_names_are_given_as_asked_for()
    {
        Assert.True(BuiltInDeck.Deck.Nearest("bayes", 2).Count() <= 2);
        Assert.Empty(BuiltInDeck.Deck.Nearest("p-value", 0));
    }

    [Theory]
    [InlineData("")]
    [InlineData("qqqqqqqqqqqqqqqqqqqqqqqqq")]
    [InlineData("😀😀😀😀😀😀")]
    public void Nothing_is_near_to_nonsense(string typed) => Assert.Empty(BuiltInDeck.Deck.Nearest(typed, 3));

    [Fact]
    public void A_very_long_name_is_answered() => Assert.True(BuiltInDeck.Deck.Nearest(new string('a', 50_000), 3).Count() <= 3);
}
