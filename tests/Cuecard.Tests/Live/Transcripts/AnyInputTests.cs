using System.Text;
using CsCheck;
using Cuecard.Live.Transcripts;

namespace Cuecard.Tests.Live.Transcripts;

public class AnyInputTests
{
    private static readonly string?[] Names = [null, "a.vtt", "a.srt", "a.jsonl", "a.txt"];

    /// <summary>Pieces of transcripts, well formed and not, in any order.</summary>
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "WEBVTT", "NOTE", "STYLE", "\n", "\r\n", "\r", "\n\n", " ", "00:00:01.000", "00:01", "99:99", " --> ", "-->", "<v Ann>", "<v", "<v.x Bo>", "</v>", "<i>",
        "&amp;", "&#x110000;", "Ann: ", ": ", "[00:00:02] ", "[", "(", "]", "1", "{\"t\": ", "{\"text\": \"hi\"}", "{\"text\": \"\\ud83d\"}", "{\"\\ud800\": 1, \"text\": \"a\"}",
        "\"", "}", "{\\an8}", "-1", "1e999", "\0", "\uFEFF", "😀", "\ud83d", "é", "\u2028", "- ", ">> ", "what is it");

    private static readonly Gen<string> Texts = Pieces.Array[0, 30].Select(string.Concat);

    [Fact]
    public void Any_bytes_give_a_reading() =>
        Gen.Select(Gen.Byte.Array[0, 300], Gen.OneOf(Names)).Sample((bytes, name) => Check(TranscriptReader.Read(name, bytes)), iter: 5000);

    [Fact]
    public void Any_text_gives_a_reading() =>
        Gen.Select(Texts, Gen.OneOf(Names)).Sample((text, name) => Check(TranscriptReader.Read(name, text)), iter: 20_000);

    [Fact]
    public void Any_text_can_be_fed_line_by_line() =>
        Texts.Sample(
            text =>
            {
                var feed = new TranscriptFeed();
                var inference = new InterviewerInference();
                foreach (var fed in text.Split('\n').Select(feed.Read))
                {
                    if (fed.Line is { } line) inference.Hear(line);
                }
            },
            iter: 10_000);

    [Theory]
    [InlineData("a.vtt")]
    [InlineData("a.srt")]
    [InlineData("a.jsonl")]
    [InlineData("a.txt")]
    [InlineData(null)]
    public void An_empty_file_is_said_to_be_empty(string? name)
    {
        foreach (var text in new[] { "", "\n\n", "\uFEFF", " \r\n" })
        {
            var reading = TranscriptReader.Read(name, Encoding.UTF8.GetBytes(text));
            Assert.Empty(reading.Lines);
            Assert.NotEmpty(reading.Problems);
        }
    }

    [Fact]
    public void Binary_is_said_to_be_no_transcript()
    {
        byte[] bytes = [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0xFF, 0xC3];
        var reading = TranscriptReader.Read("cuecard", bytes);
        Assert.Empty(reading.Lines);
        Assert.Contains(reading.Problems, p => p.Message.Contains("NUL", StringComparison.Ordinal));
    }

    [Fact]
    public void Utf16_and_broken_utf8_are_read()
    {
        var utf16 = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("Ann: Grüße\r\n")).ToArray();
        Assert.Equal("Grüße", Assert.Single(TranscriptReader.Read("a.txt", utf16).Lines).Text);
        var latin1 = TranscriptReader.Read("a.txt", Encoding.Latin1.GetBytes("Bo: hi\nAnn: Grüße"));
        Assert.Equal("Gr\uFFFD\uFFFDe", latin1.Lines[1].Text);
        Assert.Equal(2, Assert.Single(latin1.Problems).Line);
    }

    [Fact]
    public void Very_long_lines_are_read_and_played()
    {
        var words = string.Join(' ', Enumerable.Repeat("emoji😀", 7000));
        foreach (var text in new[] { $"Ann: {words}", $"{{\"text\": \"{words}\"}}", $"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>{words}</v>\n", new string('x', 50_000), string.Concat(Enumerable.Repeat("<v ", 20_000)) })
        {
            Check(TranscriptReader.Read(null, text));
        }

        Assert.Equal(words, Assert.Single(TranscriptReader.Read(null, $"Ann: {words}").Lines).Text);
    }

    [Fact]
    public void Many_problems_are_cut_short()
    {
        var reading = TranscriptReader.Read("a.jsonl", string.Join('\n', Enumerable.Repeat("no", 1000)));
        Assert.Equal(101, reading.Problems.Length);
        Assert.Equal("900 further problems are not listed", reading.Problems[^1].ToString());
    }

    /// <summary>What holds for every reading: times in order, clean words, and a replay in order of time that says all the words.</summary>
    private static void Check(TranscriptReading reading)
    {
        var latest = TimeSpan.Zero;
        foreach (var line in reading.Lines)
        {
            Assert.True(line.At is null || line.At >= latest);
            Assert.True(line.Ends is null || line.Ends >= line.At);
            Assert.DoesNotContain(line.Text, char.IsControl);
            Assert.Equal(line.Text.Trim(), line.Text);
            Assert.NotEqual("", line.Text);
            latest = line.At ?? latest;
        }

        var roles = InterviewerInference.Of(reading.Lines);
        var last = TimeSpan.Zero;
        var finals = new List<string>();
        foreach (var utterance in TranscriptReplay.Play(reading.Lines, roles))
        {
            Assert.True(utterance.At >= last);
            last = utterance.At;
            if (utterance.IsFinal) finals.Add(utterance.Text);
        }

        Assert.Equal(string.Join(' ', reading.Lines.Where(l => l.IsFinal).Select(l => l.Text)), string.Join(' ', finals));
    }
}
