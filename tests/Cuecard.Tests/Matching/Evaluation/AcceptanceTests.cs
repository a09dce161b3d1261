using Cuecard.Matching.Evaluation;
using Cuecard.Tests.Cards;

namespace Cuecard.Tests.Matching.Evaluation;

/// <summary>What the matcher must reach on the deck's own phrasings, and in silence.</summary>
public sealed class AcceptanceTests(Measured measured) : IClassFixture<Measured>
{
    [Fact]
    public void A_phrasing_is_found_by_the_others()
    {
        var report = measured.Typed;
        Assert.Equal(BuiltInDeck.Deck.Cards.Sum(c => c.Head.Asked.Length), report.Questions);
        Assert.InRange(report.Top1, 0.92, 1);
        Assert.InRange(report.Top3, 0.98, 1);
    }

    [Fact]
    public void The_right_card_comes_first_for_good_before_the_question_ends() => Assert.InRange(measured.Typed.Anticipation, 0, 0.65);

    [Fact]
    public void The_screen_changes_in_fewer_than_one_question_of_two() => Assert.InRange(measured.Typed.Flicker, 0, 0.4);

    [Fact]
    public void Confidence_is_near_to_the_share_that_is_right() => Assert.InRange(measured.Typed.CalibrationError, 0, 0.1);

    [Fact]
    public void A_phrasing_is_found_in_the_words_that_a_recogniser_made_of_it()
    {
        var report = measured.HeardAloud;
        Assert.InRange(report.Questions, 800, 5000);
        Assert.InRange(report.Top1, 0.75, 1);
        Assert.InRange(report.Top3, 0.86, 1);
    }

    [Fact]
    public void Nothing_is_shown_where_nothing_is_asked()
    {
        var report = MatchBenchmark.Report(measured.Silence, TimeProvider.System);
        Assert.InRange(report.Silent, 300, 5000);
        Assert.True(report.FalseCues <= 0.03, $"{report.FalseCues:P1} of the lines were cued:\n" + string.Join('\n', measured.Silence.Where(o => o.Shown).Select(o => $"{o.First} {o.Confidence:F2} {o.Line.Question}")));
    }
}
