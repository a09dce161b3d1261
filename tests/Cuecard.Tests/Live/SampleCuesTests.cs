namespace Cuecard.Tests.Live;

/// <summary>Which cards appear in three half-hour interviews, and how early.</summary>
public class SampleCuesTests
{
    /// <summary>The most cards that may come on screen outside of the questions of one interview.</summary>
    private const int MostStray = 6;

    [Theory]
    [InlineData("product-analytics.vtt")]
    [InlineData("ml-engineer.jsonl")]
    [InlineData("research-scientist.txt")]
    public void The_questions_get_their_cards_and_most_of_them_before_they_end(string name)
    {
        var replay = SampleReplay.Of(name);
        var asked = replay.Answers.Length;
        Assert.True(replay.Answers.Count(a => a.IsRight) >= 0.85 * asked, replay.Account);
        Assert.True(replay.Answers.Count(a => a.IsEarly) >= 0.7 * asked, replay.Account);
        Assert.True(replay.Stray.Count() <= MostStray, replay.Account);
    }
}
