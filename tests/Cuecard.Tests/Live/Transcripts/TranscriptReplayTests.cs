using System.Collections.Immutable;
using Cuecard.Live;
using Cuecard.Live.Transcripts;

namespace Cuecard.Tests.Live.Transcripts;

public class TranscriptReplayTests
{
    private static readonly SpeakerRoles Ann = SpeakerRoles.Said("Ann");

    private static List<Utterance> Play(string text) => [.. TranscriptReplay.Play(TranscriptReader.Read(null, text).Lines, Ann)];

    [Fact]
    public void A_line_grows_word_by_word_over_its_time()
    {
        var heard = Play("WEBVTT\n\n00:10.000 --> 00:14.000\n<v Ann>What is a p-value?</v>");
        Assert.Equal(
            [
                new Utterance(TimeSpan.FromSeconds(11), Role.Interviewer, "Ann", "What", false),
                new Utterance(TimeSpan.FromSeconds(12), Role.Interviewer, "Ann", "What is", false),
                new Utterance(TimeSpan.FromSeconds(13), Role.Interviewer, "Ann", "What is a", false),
                new Utterance(TimeSpan.FromSeconds(14), Role.Interviewer, "Ann", "What is a p-value?", true),
            ],
            heard);
    }

    [Fact]
    public void Without_an_end_a_line_is_spoken_at_an_ordinary_pace()
    {
        var heard = Play("[00:10] Ann: one two three four five six seven eight nine");
        Assert.Equal(10 + (9 / TranscriptReplay.WordsPerSecond), heard[^1].At.TotalSeconds, 3);
    }

    [Fact]
    public void A_line_never_runs_past_the_start_of_the_next()
    {
        var heard = Play("[00:10] Ann: one two three four five six seven eight nine\n[00:11] Bo: yes\n");
        Assert.All(heard.Where(u => u.Speaker == "Ann"), u => Assert.True(u.At <= TimeSpan.FromSeconds(11)));
        Assert.Equal(Role.Candidate, heard[^1].Role);
    }

    [Fact]
    public void Lines_without_times_or_with_the_same_time_follow_one_another()
    {
        var heard = Play("[00:10] Ann: one two\n[00:10] Bo: three four\nfive six\n[00:11] Ann: seven");
        Assert.Equal(heard.Select(u => u.At).Order(), heard.Select(u => u.At));
        Assert.Equal(heard.Count, heard.Select(u => u.At).Distinct().Count());
        Assert.Equal(TimeSpan.FromSeconds(11), heard[^2].At);
    }

    [Fact]
    public void Partial_lines_of_a_recogniser_pass_as_they_are()
    {
        var heard = Play("{\"t\": 1, \"speaker\": \"Ann\", \"text\": \"what\", \"final\": false}\n{\"text\": \"what is\", \"speaker\": \"Ann\"}\n{\"t\": 3, \"speaker\": \"Bo\", \"text\": \"it is so\"}");
        Assert.Equal(
            [
                new Utterance(TimeSpan.FromSeconds(1), Role.Interviewer, "Ann", "what", false),
                new Utterance(TimeSpan.FromSeconds(1), Role.Interviewer, "Ann", "what is", true),
                new Utterance(TimeSpan.FromSeconds(3), Role.Candidate, "Bo", "it is so", true),
            ],
            heard);
    }

    [Fact]
    public void Nothing_played_is_nothing_heard() => Assert.Empty(TranscriptReplay.Play(ImmutableArray<TranscriptLine>.Empty, Ann));
}
