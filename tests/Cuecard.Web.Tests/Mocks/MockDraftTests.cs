using Cuecard.Grading;
using Cuecard.Web.Mocks;

namespace Cuecard.Web.Tests.Mocks;

public sealed class MockDraftTests
{
    [Fact]
    public void Final_words_are_added_and_carry_the_time_in_which_they_were_spoken()
    {
        var draft = MockDraft.Empty
            .Hear("the mean", isFinal: false, At(2))
            .Hear("the mean of all", isFinal: false, At(3))
            .Hear("the mean of all values", isFinal: true, At(4))
            .Hear("not the median", isFinal: true, At(6));
        Assert.Equal("the mean of all values not the median", draft.Text);
        Assert.Equal("", draft.Unfinished);
        Assert.Equal([new SpokenStretch(At(2), At(4), 5), new SpokenStretch(At(4.8), At(6), 3)], draft.Spoken);
    }

    [Fact]
    public void A_stretch_never_begins_before_the_last_one_ended()
    {
        var draft = MockDraft.Empty.Hear("one two three", isFinal: true, At(5)).Hear("four five six seven", isFinal: true, At(5.5));
        Assert.Equal(At(5), draft.Spoken[1].From);
    }

    [Fact]
    public void Spoken_words_come_after_what_was_typed()
    {
        var draft = (MockDraft.Empty with { Text = "First," }).Hear("the mean", isFinal: true, At(1));
        Assert.Equal("First, the mean", draft.Whole);
    }

    [Fact]
    public void What_is_not_final_when_the_answer_is_handed_in_counts_as_it_stands()
    {
        var answer = MockDraft.Empty.Hear("the mean", isFinal: false, At(1)).ToAnswer(At(2));
        Assert.Equal("the mean", answer.Text);
        Assert.Equal(new SpokenStretch(At(1), At(2), 2), Assert.Single(answer.Spoken));
    }

    private static TimeSpan At(double seconds) => TimeSpan.FromSeconds(seconds);
}
