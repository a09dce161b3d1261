namespace Cuecard.Tests.Live;

/// <summary>Which cards appear in three half-hour interviews, and how early.</summary>
public class SampleCuesTests
{
    /// <summary>What was measured, less a little: a change that loses more than that is seen. The interviewers hardly name their subjects.</summary>
    [Theory]
    [InlineData("product-analytics.vtt", 15, 15, 8)]
    [InlineData("ml-engineer.jsonl", 20, 19, 3)]
    [InlineData("research-scientist.txt", 21, 19, 7)]
    public void The_questions_get_their_cards_and_most_of_them_before_they_end(string name, int right, int early, int stray)
    {
        var replay = SampleReplay.Of(name);
        Assert.True(replay.Answers.Count(a => a.IsRight) >= right, replay.Account);
        Assert.True(replay.Answers.Count(a => a.IsEarly) >= early, replay.Account);
        Assert.True(replay.Stray.Count() <= stray, replay.Account);
    }
}
