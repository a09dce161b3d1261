using Cuecard.Grading;
using Cuecard.Tests.Cards;

namespace Cuecard.Tests.Grading;

/// <summary>Points are ticked off while the answer is being said.</summary>
public sealed class CoverageTests
{
    private static readonly Grader Grader = new(BuiltInDeck.Deck);

    [Fact]
    public void A_point_is_ticked_within_a_few_words_of_being_said_and_once()
    {
        var coverage = Grader.Follow(Grader.RubricOf(new("p-value"))!);
        var words = "It is the probability of data at least as extreme as those observed computed under the assumption that the null hypothesis is true and it is not the probability that the null is true".Split(' ');
        var made = new List<(string Point, int Word)>();
        for (var w = 1; w <= words.Length; w++)
            made.AddRange(coverage.Hear(string.Join(' ', words.Take(w)), isFinal: w == words.Length).Points.Select(p => (p.Id, w)));
        Assert.Equal(made.Select(m => m.Point).Distinct().Count(), made.Count);
        Assert.Contains(made, m => m.Point == "p1" && m.Word <= 16);
        Assert.Contains(made, m => m.Point == "p2");
        Assert.Equal(coverage.Made.Order(), made.Select(m => m.Point).Order());
    }

    [Fact]
    public void A_mistake_is_told_once_with_its_place_in_the_whole_answer()
    {
        var coverage = Grader.Follow(Grader.RubricOf(new("p-value"))!);
        coverage.Hear("Let me start with what we do at work, where we look at it every day.", isFinal: true);
        var told = coverage.Hear("The p-value is the probability that the null hypothesis is true.", isFinal: true);
        var wrong = Assert.Single(told.Misconceptions);
        Assert.Equal(wrong.Evidence.Text, coverage.Text[wrong.Evidence.Start..wrong.Evidence.End]);
        Assert.Empty(coverage.Hear("As I said, the p-value is the probability that the null hypothesis is true.", isFinal: true).Misconceptions);
    }

    [Fact]
    public void A_very_long_answer_is_followed_to_its_end()
    {
        var coverage = Grader.Follow(Grader.RubricOf(new("k-means"))!);
        for (var i = 0; i < 40; i++) coverage.Hear("and then we talked for a long time about the weather and the trains and the food in the canteen", isFinal: true);
        var told = coverage.Hear("You assign each point to the nearest centroid and then move the centroids to the mean of their points, and repeat.", isFinal: true);
        Assert.Contains(told.Points, p => p.Id == "p1");
    }
}
