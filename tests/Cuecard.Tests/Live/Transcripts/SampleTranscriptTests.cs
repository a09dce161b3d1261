using Cuecard.Live;
using Cuecard.Live.Transcripts;

namespace Cuecard.Tests.Live.Transcripts;

public class SampleTranscriptTests
{
    public static TheoryData<string, string, string> Samples => new()
    {
        { "product-analytics.vtt", "Dana Whitfield", "Tomasz Zielinski" },
        { "ml-engineer.jsonl", "interviewer", "me" },
        { "research-scientist.txt", "Dr Okafor", "Lena" },
    };

    public static TheoryData<string> Names => [.. Samples.Select(s => s.Data.Item1)];

    [Theory]
    [InlineData("product-analytics.vtt", TranscriptFormat.WebVtt)]
    [InlineData("ml-engineer.jsonl", TranscriptFormat.JsonLines)]
    [InlineData("research-scientist.txt", TranscriptFormat.Plain)]
    public void A_sample_is_half_an_hour_of_talk_without_a_flaw(string name, TranscriptFormat format)
    {
        var sample = SampleTranscript.Open(name);
        Assert.Empty(sample.Reading.Problems);
        Assert.Equal(format, sample.Reading.Format);
        Assert.InRange(sample.Reading.Lines[^1].At!.Value.TotalMinutes, 28, 32);
        Assert.InRange(sample.Reading.Lines.Where(l => l.IsFinal).Sum(l => l.Text.Split(' ').Length), 3500, 4500);
        Assert.InRange(sample.Questions.Length, 14, 30);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_parts_are_told_from_the_whole_and_early_while_it_comes_in(string name, string interviewer, string candidate)
    {
        var lines = SampleTranscript.Open(name).Reading.Lines;
        var whole = InterviewerInference.Of(lines);
        Assert.Equal([interviewer], whole.Interviewers);
        Assert.Equal([candidate], whole.Candidates);

        var inference = new InterviewerInference();
        TimeSpan? told = null;
        foreach (var line in lines)
        {
            var roles = inference.Hear(line);
            Assert.NotEqual(Role.Candidate, roles.RoleOf(interviewer));
            Assert.NotEqual(Role.Interviewer, roles.RoleOf(candidate));
            if (roles == whole) told ??= line.At;
        }

        Assert.InRange(told!.Value.TotalMinutes, 0, 6);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Each_question_is_heard_when_it_is_said_to_be(string name, string interviewer, string candidate)
    {
        var sample = SampleTranscript.Open(name);
        var heard = TranscriptReplay.Play(sample.Reading.Lines, InterviewerInference.Of(sample.Reading.Lines)).ToList();
        foreach (var question in sample.Questions)
        {
            var then = heard.Where(u => u.At.TotalSeconds >= question.At - 0.01 && u.At.TotalSeconds <= question.Ends + 0.01).ToList();
            Assert.DoesNotContain(then, u => u.Speaker == candidate);
            var words = then.Where(u => u.Speaker == interviewer).SelectMany(u => u.Text.Split(' ')).ToHashSet();
            Assert.All(question.Question.Split(' '), w => Assert.Contains(w, words));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_replay_is_the_same_every_time(string name)
    {
        var lines = SampleTranscript.Open(name).Reading.Lines;
        var roles = InterviewerInference.Of(lines);
        Assert.Equal(TranscriptReplay.Play(lines, roles), TranscriptReplay.Play(lines, roles));
    }
}
