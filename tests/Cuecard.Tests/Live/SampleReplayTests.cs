using System.Text.Json;
using Cuecard.Live;
using Cuecard.Tests.Live.Transcripts;

namespace Cuecard.Tests.Live;

/// <summary>Three half-hour interviews, played as they were heard.</summary>
public class SampleReplayTests
{
    [Theory]
    [MemberData(nameof(SampleTranscriptTests.Names), MemberType = typeof(SampleTranscriptTests))]
    public void A_replay_gives_the_same_events_every_time(string name)
    {
        var first = Told(SampleReplay.Of(name));
        Assert.NotEmpty(first);
        Assert.Equal(first, Told(SampleReplay.Of(name)));
    }

    [Theory]
    [MemberData(nameof(SampleTranscriptTests.Names), MemberType = typeof(SampleTranscriptTests))]
    public void Events_are_in_order_of_time_and_the_end_counts_them(string name)
    {
        var replay = SampleReplay.Of(name);
        Assert.Equal(replay.Events.Select(e => e.At).Order(), replay.Events.Select(e => e.At));
        var end = Assert.IsType<EndEvent>(replay.Events[^1]);
        Assert.Equal(replay.Events.OfType<QuestionEvent>().Max(q => q.Number), end.Questions);
        Assert.InRange(end.Cued, 1, end.Questions);
        Assert.Equal(SampleTranscript.Open(name).Reading.Lines.Count(l => l.IsFinal), end.Utterances);
    }

    private static List<string> Told(SampleReplay replay) => [.. replay.Events.Select(Told)];

    private static string Told(LiveEvent told) => told is CueEvent cue
        ? $"{cue.At} {cue.Question} {cue.HeardWords} {string.Join(' ', cue.Cards.Select(c => $"{c.Card.Id} {c.Confidence} {JsonSerializer.Serialize(c.Because)}"))}"
        : JsonSerializer.Serialize(told, told.GetType());
}
