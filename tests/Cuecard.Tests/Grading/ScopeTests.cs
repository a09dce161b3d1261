using Cuecard.Grading.Wording;
using Cuecard.Matching;

namespace Cuecard.Tests.Grading;

/// <summary>What is denied, rejected or guessed.</summary>
public sealed class ScopeTests
{
    [Theory]
    [InlineData("It is not the probability that the null is true.", "probability", true)]
    [InlineData("It is the probability of the data.", "probability", false)]
    [InlineData("It is not large but the effect is real.", "real", false)]
    [InlineData("It never says how large the effect is.", "effect", true)]
    [InlineData("Use recall rather than accuracy here.", "accuracy", true)]
    [InlineData("Use recall rather than accuracy here.", "recall", false)]
    [InlineData("It isn't linear.", "linear", true)]
    [InlineData("This is not only fast.", "fast", false)]
    [InlineData("It fits without labels. The labels come later.", "come", false)]
    public void Negation_reaches_as_far_as_its_clause(string text, string word, bool denied) =>
        Assert.Equal(denied, Token(text, word).IsNegated);

    [Theory]
    [InlineData("People often say it is the chance of the null, but that is wrong.", "chance", true)]
    [InlineData("Trees need scaling. That's a myth.", "scaling", true)]
    [InlineData("The data become normal. No, wait.", "normal", true)]
    [InlineData("The mean becomes normal. The data do not.", "mean", false)]
    public void A_mistake_that_is_called_one_is_rejected(string text, string word, bool rejected) =>
        Assert.Equal(rejected, Token(text, word).IsRejected);

    [Theory]
    [InlineData("I'm not sure, it has something to do with variance.", "variance", true)]
    [InlineData("It has to do with variance.", "variance", false)]
    public void What_is_only_guessed_is_marked(string text, string word, bool guessed) =>
        Assert.Equal(guessed, Token(text, word).IsGuessed);

    private static Token Token(string text, string word) =>
        Passage.Read(text, new Lexicon([])).All.Single(t => t.Text == word);
}
