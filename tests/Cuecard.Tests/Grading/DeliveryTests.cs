using Cuecard.Grading;

namespace Cuecard.Tests.Grading;

public sealed class DeliveryTests
{
    [Fact]
    public void Fillers_and_hedges_are_counted()
    {
        var delivery = Delivery.Of(Answer.Typed("Um, so, you know, I think it's, um, maybe the variance, I guess."));
        Assert.Equal(2, delivery.Fillers.Single(f => f.Text == "um").Count);
        Assert.Equal(3, delivery.FillerTotal);
        Assert.Equal(3, delivery.Hedges);
        Assert.Null(delivery.WordsPerMinute);
    }

    [Fact]
    public void Pace_and_the_longest_pause_come_from_what_was_heard()
    {
        var delivery = Delivery.Of(new Answer("a b c d e f", [Stretch(0, 10, 20), Stretch(16, 30, 40)]));
        Assert.Equal(120, delivery.WordsPerMinute);
        Assert.Equal(TimeSpan.FromSeconds(6), delivery.LongestPause);
    }

    private static SpokenStretch Stretch(int from, int to, int words) => new(TimeSpan.FromSeconds(from), TimeSpan.FromSeconds(to), words);
}
