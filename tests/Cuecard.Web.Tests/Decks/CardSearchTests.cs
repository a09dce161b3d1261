namespace Cuecard.Web.Tests.Decks;

public sealed class CardSearchTests
{
    [Theory]
    [InlineData("p-val", "p-value")]
    [InlineData("lasso", "regularization")]
    [InlineData("window fun", "sql-window-functions")]
    [InlineData("how do you deal with imbalanced classes", "imbalanced-data")]
    public void The_card_meant_comes_first_while_typing(string text, string id) =>
        Assert.Equal(id, TestDeck.Open.Search.Find(text, 5)[0].Id.Value);

    [Fact]
    public void Words_deep_in_a_card_are_found() =>
        Assert.Contains(TestDeck.Open.Search.Find("Zou Hastie", 5), c => c.Id.Value == "regularization");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("***")]
    [InlineData("qqqqzzzz")]
    public void Nothing_is_found_for_nothing(string text) => Assert.Empty(TestDeck.Open.Search.Find(text, 5));
}
