using Cuecard.Grading;
using Cuecard.Tests.Cards;

namespace Cuecard.Tests.Grading;

public sealed class GraderTests
{
    private static readonly Grader Grader = new(BuiltInDeck.Deck);

    [Fact]
    public void A_denied_mistake_is_no_mistake()
    {
        Assert.Contains(Grade("p-value", "The p-value is the probability that the null hypothesis is true.").Misconceptions, m => m.Id == "m1");
        Assert.DoesNotContain(Grade("p-value", "The p-value is not the probability that the null hypothesis is true; it is computed assuming the null, as the probability of data at least as extreme.").Misconceptions, m => m.Id == "m1");
    }

    [Fact]
    public void The_reverse_direction_earns_nothing()
    {
        var right = Grade("bias-variance-tradeoff", "The expected squared error is bias squared plus variance plus noise that nobody can remove. Bias is the systematic error of a model that is too simple, so it underfits. Variance is how much the fit changes with another training sample, so it overfits.");
        var reversed = Grade("bias-variance-tradeoff", "High bias means overfitting, the model follows the noise. High variance means underfitting, the model is too simple.");
        Assert.True(right.Score >= reversed.Score + 20, $"{right.Score} against {reversed.Score}");
    }

    [Fact]
    public void A_formula_counts_said_or_written()
    {
        foreach (var text in new[] { "The standard error is sigma over the square root of n, whatever the population looks like.", "The standard error is sigma/sqrt(n), whatever the population looks like." })
            Assert.True(Grade("central-limit-theorem", text).Points.Single(p => p.Id == "p4").Covered > 0, text);
    }

    [Fact]
    public void A_guess_earns_half_at_most()
    {
        var grade = Grade("central-limit-theorem", "I'm not sure, but I guess the distribution of the sample mean tends to a normal distribution as the sample grows or something like that.");
        Assert.All(grade.Points, p => Assert.InRange(p.Covered, 0, 0.5));
    }

    [Fact]
    public void Evidence_lies_in_the_answer()
    {
        const string Text = "So, um, you look at the data given the null — “at least as extreme” — and that's the p-value, assuming no effect.";
        var grade = Grade("p-value", Text);
        Assert.All(grade.Points.SelectMany(p => p.Evidence).Concat(grade.Misconceptions.Select(m => m.Evidence)), e => Assert.Equal(e.Text, Text[e.Start..e.End]));
    }

    [Fact]
    public void Missed_points_come_by_weight_and_a_model_answer_is_given()
    {
        var grade = Grade("p-value", "");
        Assert.Equal(grade.Points.Length, grade.Missed.Length);
        Assert.Equal(grade.Missed.Select(m => m.Weight).OrderDescending(), grade.Missed.Select(m => m.Weight));
        Assert.NotEmpty(grade.ModelAnswer);
        Assert.NotNull(grade.Remark);
    }

    [Fact]
    public void Any_text_at_all_is_graded_without_an_exception()
    {
        var random = new Random(5);
        for (var i = 0; i < 300; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(400)).Select(_ => (char)random.Next(1, random.Next(2) == 0 ? 128 : 0xFFFF))]);
            var grade = Grade("k-means", text);
            Assert.InRange(grade.Score, 0, 100);
        }

        Assert.InRange(Grade("k-means", string.Concat(Enumerable.Repeat("centroid mean assign nearest ", 20_000))).Score, 0, 100);
    }

    [Fact]
    public void A_reference_answer_alone_is_enough_to_grade()
    {
        var rubric = Grader.RubricOf("What is a queue?", "It stores elements so that the first one added is the first one removed.");
        var good = Grader.Grade(rubric, Answer.Typed("The element that was added first is removed first.")).Score;
        var poor = Grader.Grade(rubric, Answer.Typed("It is a kind of list in the computer.")).Score;
        Assert.True(good >= 60 && poor <= 35, $"{good}, {poor}");
    }

    [Fact]
    public void A_reference_that_says_nothing_has_no_points() => Assert.Empty(Grader.RubricOf("What is it?", " … ").Points);

    private static Grade Grade(string card, string text) => Grader.Grade(Grader.RubricOf(new(card))!, Answer.Typed(text));
}
