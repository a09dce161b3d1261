using Cuecard.Live.Transcripts;

namespace Cuecard.Tests.Live.Transcripts;

public class PlainTextTests
{
    [Fact]
    public void Times_and_names_are_taken_off_the_words()
    {
        var reading = TranscriptReader.Read("call.txt", """
            [00:00:02] Dr. Ann van Berg: Hello.
            [01:05] Bo (Candidate): Hi: there.
            (1:02:03.5) ANN: Why?
            1:02:05 - Bo: Because
            it is so.
            """);
        Assert.Empty(reading.Problems);
        Assert.Equal(TranscriptFormat.Plain, reading.Format);
        Assert.Equal(
            [
                (2, "Dr. Ann van Berg", "Hello."), (65, "Bo (Candidate)", "Hi: there."), (3723.5, "ANN", "Why?"),
                (3725, "Bo", "Because"), (-1, "Bo", "it is so."),
            ],
            reading.Lines.Select(l => (l.At?.TotalSeconds ?? -1, l.Speaker ?? "", l.Text)));
    }

    [Theory]
    [InlineData("so here is the thing: it depends")]
    [InlineData("at 10:30 we met")]
    [InlineData("see https://example.org")]
    [InlineData(": nothing")]
    [InlineData("[laughs] no")]
    [InlineData("(3 of us: me too)")]
    public void A_colon_alone_makes_no_speaker(string line)
    {
        var reading = TranscriptReader.Read(null, line);
        Assert.Empty(reading.Problems);
        Assert.Null(Assert.Single(reading.Lines).Speaker);
        Assert.Equal(line, reading.Lines[0].Text);
    }

    [Theory]
    [InlineData("interviewer: hi", "interviewer")]
    [InlineData("hiring manager: hi", "hiring manager")]
    [InlineData("Speaker 1: hi", "Speaker 1")]
    [InlineData("speaker 2: hi", "speaker 2")]
    [InlineData("田中: hi", "田中")]
    [InlineData("Ann: hi", "Ann")]
    public void Names_come_in_many_forms(string line, string speaker) =>
        Assert.Equal(speaker, Assert.Single(TranscriptReader.Read(null, line).Lines).Speaker);

    [Fact]
    public void Words_may_stand_below_the_name()
    {
        var line = Assert.Single(TranscriptReader.Read(null, "[00:10] Ann:\n\n  What is it?\n").Lines);
        Assert.Equal(new TranscriptLine(TimeSpan.FromSeconds(10), null, "Ann", "What is it?", true, 3), line);
    }

    [Theory]
    [InlineData("[00:99:99] Ann: hi", 1)]
    [InlineData("[00:01:", 0)]
    public void A_bad_time_is_reported(string bad, int lines)
    {
        var reading = TranscriptReader.Read(null, bad);
        Assert.Equal(lines, reading.Lines.Length);
        Assert.Contains("expected a time such as [00:01:02]", Assert.Single(reading.Problems).Message, StringComparison.Ordinal);
    }
}
