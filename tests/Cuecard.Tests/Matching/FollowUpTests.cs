namespace Cuecard.Tests.Matching;

/// <summary>Questions that lean on what was just discussed.</summary>
public class FollowUpTests
{
    [Theory]
    [InlineData("regularization", "why not?", "regularization")]
    [InlineData("regularization", "and what about L2?", "regularization")]
    [InlineData("regularization", "how would you do that in Python?", "regularization")]
    [InlineData("cross-validation", "how would you do that in Python?", "cross-validation")]
    [InlineData("p-value", "why is that?", "p-value")]
    [InlineData("precision-and-recall", "what if the classes are imbalanced?", "imbalanced-data")]
    [InlineData("p-value", "and what is a confidence interval?", "confidence-interval")]
    [InlineData("p-value", "what is a transformer?", "transformer")]
    public void A_follow_up_stays_or_leads_on(string discussed, string question, string card) =>
        Assert.True(card == BuiltInMatcher.Shown(question, BuiltInMatcher.After(discussed)), BuiltInMatcher.Told(question, BuiltInMatcher.After(discussed)));

    [Theory]
    [InlineData("why not?")]
    [InlineData("how would you do that in Python?")]
    [InlineData("and what about that one?")]
    public void Without_anything_discussed_a_follow_up_shows_nothing(string question) => Assert.Null(BuiltInMatcher.Shown(question));

    [Fact]
    public void What_was_discussed_is_remembered_to_a_depth_and_once()
    {
        var context = BuiltInMatcher.After("c", "b", "a").After(new("b"));
        Assert.Equal(["b", "c", "a"], context.Recent.Select(c => c.Value));
        Assert.Equal(["d", "b", "c"], context.After(new("d")).Recent.Select(c => c.Value));
    }

    [Fact]
    public void A_card_that_the_deck_does_not_have_is_passed_over() =>
        Assert.Equal("p-value", BuiltInMatcher.Shown("what is a p-value", BuiltInMatcher.After("gone")));
}
