using Cuecard.Storage;
using Cuecard.Web.Sessions;

namespace Cuecard.Web.Tests.Sessions;

public sealed class PlaybackTests
{
    [Fact]
    public void Going_to_a_moment_gives_the_board_of_that_moment_forwards_and_backwards()
    {
        var session = Play();
        var playback = session.Playback!;
        playback.Seek(playback.Length);
        Assert.False(playback.IsPlaying);
        Assert.Equal("metric-drop-diagnosis", session.Board.Primary?.Card.Id.Value);
        Assert.Equal(10, session.Transcript.Lines.Count);
        playback.Seek(TimeSpan.FromSeconds(8));
        Assert.Equal("p-value", session.Board.Primary?.Card.Id.Value);
        playback.Seek(TimeSpan.Zero);
        Assert.Null(session.Board.Primary);
        Assert.Empty(session.Transcript.Lines);
    }

    [Fact]
    public void The_moments_of_the_cues_are_known_in_advance()
    {
        var playback = Play().Playback!;
        playback.Pause();
        playback.LookAhead();
        Assert.Contains(playback.Moments, m => m.Card.Id.Value == "imbalanced-data");
        Assert.All(playback.Moments, m => Assert.InRange(m.At, TimeSpan.Zero, playback.Length));
    }

    [Fact]
    public void The_first_card_of_the_demo_comes_within_ten_seconds()
    {
        var playback = Play().Playback!;
        playback.LookAhead();
        Assert.True(playback.Moments[0].At < TimeSpan.FromSeconds(8));
    }

    private static LiveSession Play()
    {
        var session = new LiveSessions(new CuecardHome(TestDeck.NewHome(), ""), TestDeck.Current, TimeProvider.System).Create();
        session.Play(Demo.Title, Demo.Utterances());
        return session;
    }
}
