using Cuecard.Live.Transcripts;

namespace Cuecard.Tests.Live.Transcripts;

public class TranscriptSnifferTests
{
    [Theory]
    [InlineData("a.txt", "\uFEFFWEBVTT\n\n", TranscriptFormat.WebVtt)]
    [InlineData("a.txt", "\n{\"text\": \"x\"}", TranscriptFormat.JsonLines)]
    [InlineData("a.json", "[\n{", TranscriptFormat.JsonLines)]
    [InlineData(null, "1\n00:00:01,000 --> 00:00:02,000\nhi", TranscriptFormat.SubRip)]
    [InlineData("a.vtt", "00:01.000 --> 00:02.000\nhi", TranscriptFormat.WebVtt)]
    [InlineData("a.VTT", "", TranscriptFormat.WebVtt)]
    [InlineData("a.srt", "1\n", TranscriptFormat.SubRip)]
    [InlineData("a.ndjson", "oops", TranscriptFormat.JsonLines)]
    [InlineData("a.srt", "{\\an8}hi", TranscriptFormat.SubRip)]
    [InlineData("a.txt", "[00:01:02] Ann: hi", TranscriptFormat.Plain)]
    [InlineData(null, "Ann: a --> b", TranscriptFormat.Plain)]
    [InlineData("notes", "", TranscriptFormat.Plain)]
    public void Content_decides_before_the_name(string? name, string text, TranscriptFormat expected) =>
        Assert.Equal(expected, TranscriptSniffer.Sniff(name, text));

    [Theory]
    [InlineData("{\"text\": \"x\"}", true)]
    [InlineData("Ann: hi", true)]
    [InlineData("\uFEFFWEBVTT", false)]
    [InlineData("1", false)]
    [InlineData("00:01.000 --> 00:02.000", false)]
    public void Cues_cannot_be_read_line_by_line(string first, bool expected) =>
        Assert.Equal(expected, TranscriptSniffer.IsLineByLine(first));
}
