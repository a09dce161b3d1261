using System.Text;
using System.Text.Json;
using CsCheck;
using Cuecard.Live.Transcripts;

namespace Cuecard.Tests.Live.Transcripts;

public class RoundTripTests
{
    private static readonly Gen<string> Words = Gen.OneOf("what", "is", "a", "p-value", "0.05", "R²", "so,", "naïve", "x<y", "5 > 3", "&", "😀", "why?", "\"L2\"").Array[1, 12].Select(w => string.Join(' ', w));

    private static readonly Gen<string> Speakers = Gen.OneOf("Ann", "Bo Lee", "Dr. Kim", "Interviewer", "Speaker 2");

    private static readonly Gen<List<TranscriptLine>> Conversations =
        Gen.Select(Gen.Int[0, 5000], Gen.Int[1, 9000], Speakers, Words).List[1, 12].Select(Lay);

    [Fact]
    public void WebVtt_with_voice_tags_comes_back() =>
        Conversations.Sample(lines => Same(lines, "WEBVTT\n\n" + Cues(lines, ".", l => $"<v {l.Speaker}>{Escape(l.Text)}</v>"), ends: true), iter: 500);

    [Fact]
    public void WebVtt_with_names_comes_back() =>
        Conversations.Sample(lines => Same(lines, "WEBVTT\r\n\r\n" + Cues(lines, ".", l => $"{l.Speaker}: {Escape(l.Text)}").ReplaceLineEndings("\r\n"), ends: true), iter: 500);

    [Fact]
    public void SubRip_comes_back() =>
        Conversations.Sample(lines => Same(lines, Cues(lines, ",", l => $"{l.Speaker}: {Escape(l.Text)}"), ends: true), iter: 500);

    [Fact]
    public void JsonLines_come_back() =>
        Conversations.Sample(lines => Same(lines, string.Join('\n', lines.Select(Json)), ends: false), iter: 500);

    [Fact]
    public void Plain_text_comes_back() =>
        Conversations.Sample(lines => Same(lines, string.Join("\r\n", lines.Select(l => $"[{l.At:hh\\:mm\\:ss\\.fff}] {l.Speaker}: {l.Text}")), ends: false), iter: 500);

    [Fact]
    public void A_feed_reads_what_a_file_reads() =>
        Conversations.Sample(
            lines =>
            {
                foreach (var text in lines.Select(Json).Concat(lines.Select(l => $"{l.Speaker}: {l.Text}")).Chunk(lines.Count))
                {
                    var feed = new TranscriptFeed();
                    Assert.Equal(TranscriptReader.Read(null, string.Join('\n', text)).Lines, text.Select(l => feed.Read(l).Line));
                }
            },
            iter: 200);

    private static List<TranscriptLine> Lay(List<(int Pause, int Length, string Speaker, string Text)> drawn)
    {
        var at = 0;
        return drawn.ConvertAll(d =>
        {
            var start = at += d.Pause;
            at += d.Length;
            return new TranscriptLine(TimeSpan.FromMilliseconds(start), TimeSpan.FromMilliseconds(at), d.Speaker, d.Text, true, 0);
        });
    }

    private static void Same(List<TranscriptLine> lines, string text, bool ends)
    {
        var reading = TranscriptReader.Read(null, Encoding.UTF8.GetBytes(text));
        Assert.Empty(reading.Problems);
        Assert.Equal(lines.Select(l => ends ? l : l with { Ends = null }), reading.Lines.Select(l => l with { Number = 0 }));
    }

    private static string Cues(List<TranscriptLine> lines, string point, Func<TranscriptLine, string> words) => string.Join("\n\n", lines.Select((l, i) =>
        $"{i + 1}\n{Time(l.At!.Value, point)} --> {Time(l.Ends!.Value, point)}\n{words(l)}"));

    private static string Time(TimeSpan time, string point) => $"{time:hh\\:mm\\:ss}{point}{time:fff}";

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Json(TranscriptLine line) =>
        JsonSerializer.Serialize(new { t = line.At!.Value.TotalSeconds, speaker = line.Speaker, text = line.Text, final = line.IsFinal });
}
