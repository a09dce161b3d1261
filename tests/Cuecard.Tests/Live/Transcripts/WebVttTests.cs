using Cuecard.Live.Transcripts;

namespace Cuecard.Tests.Live.Transcripts;

public class WebVttTests
{
    private static TranscriptReading Read(string text) => TranscriptReader.Read("call.vtt", text);

    [Fact]
    public void Voice_tags_name_the_speaker()
    {
        var reading = Read("""
            WEBVTT

            00:00:01.000 --> 00:00:02.500
            <v Ann Berg>What is a p-value?</v>

            00:00:03.000 --> 00:00:04.000
            <v.loud Bo>Well &amp; <i>good</i>.
            """);
        Assert.Empty(reading.Problems);
        Assert.Equal(TranscriptFormat.WebVtt, reading.Format);
        Assert.Collection(
            reading.Lines,
            l => Assert.Equal(new TranscriptLine(Seconds(1), Seconds(2.5), "Ann Berg", "What is a p-value?", true, 3), l),
            l => Assert.Equal(new TranscriptLine(Seconds(3), Seconds(4), "Bo", "Well & good.", true, 6), l));
    }

    [Fact]
    public void Names_before_a_colon_name_the_speaker()
    {
        var reading = Read("WEBVTT\n\n1\n00:01.000 --> 00:02.000\nAnn Berg: So: why\nis that?\n\n2\n00:03.000 --> 00:04.000\nBecause.\n");
        Assert.Empty(reading.Problems);
        Assert.Equal(["Ann Berg|So: why is that?", "Ann Berg|Because."], reading.Lines.Select(Said));
    }

    [Fact]
    public void Everything_that_is_no_cue_is_passed_over()
    {
        var reading = Read("\uFEFFWEBVTT - Zoom\r\nKind: captions\r\n\r\nNOTE made by\r\nsome tool\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\nREGION\r\nid:a\r\n\r\nb0f1-2\r\n00:00:01.000 --> 00:00:02.000 align:start position:0%\r\n<v Ann>Hi 😀.</v>\r\n");
        Assert.Empty(reading.Problems);
        Assert.Equal(["Ann|Hi 😀."], reading.Lines.Select(Said));
    }

    [Fact]
    public void Two_voices_in_a_cue_share_its_time_by_their_words()
    {
        var reading = Read("WEBVTT\n\n00:00.000 --> 00:04.000\n<v Ann>And why is</v> <v Bo>Because</v>\n");
        Assert.Equal([(Seconds(0), Seconds(3)), (Seconds(3), Seconds(4))], reading.Lines.Select(l => (l.At!.Value, l.Ends!.Value)));
        Assert.Equal(["Ann|And why is", "Bo|Because"], reading.Lines.Select(Said));
    }

    [Fact]
    public void A_file_cut_in_the_middle_of_a_timestamp_gives_all_but_the_last_cue()
    {
        var reading = Read("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ann>One.</v>\n\n00:00:03.000 --> 00:0");
        Assert.Equal(["Ann|One."], reading.Lines.Select(Said));
        Assert.Equal("line 6: expected a cue's time such as `00:01:02.500 --> 00:01:04.000`, found `00:00:03.000 --> 00:0`; the cue is skipped", Assert.Single(reading.Problems).ToString());
    }

    [Fact]
    public void A_file_cut_at_any_place_keeps_the_cues_before_it()
    {
        const string whole = "WEBVTT\n\nid-1\n00:00:01.000 --> 00:00:02.000\n<v Ann>One.</v>\n\nid-2\n00:00:03.000 --> 00:00:04.000\n<v Bo>Two.</v>\n";
        for (var cut = 0; cut <= whole.Length; cut++)
        {
            var reading = Read(whole[..cut]);
            if (cut >= whole.IndexOf("\n\nid-2", StringComparison.Ordinal)) Assert.Equal("Ann|One.", Said(reading.Lines[0]));
            Assert.All(reading.Lines, l => Assert.Contains(l.Speaker, new[] { "Ann", "Bo", "An", "A", "B", null }));
        }
    }

    [Fact]
    public void Times_going_backwards_are_held_and_reported()
    {
        var reading = Read("WEBVTT\n\n00:05.000 --> 00:06.000\nAnn: One.\n\n00:03.000 --> 00:04.000\nBo: Two.\n\n00:07.000 --> 00:06.500\nAnn: Three.\n");
        Assert.Equal([Seconds(5), Seconds(5), Seconds(7)], reading.Lines.Select(l => l.At!.Value));
        Assert.Equal([6, 9], reading.Problems.Select(p => p.Line));
        Assert.Null(reading.Lines[2].Ends);
    }

    [Fact]
    public void Bad_cues_are_skipped_and_the_rest_is_read()
    {
        var reading = Read("WEBVTT\n\nstray words\n\n00:99:00.000 --> 00:00:02.000\nlost\n\n00:03.000 --> 00:04.000\n\n00:05.000 --> 00:06.000\nAnn: kept\n00:07.000 --> 00:08.000\nAnn: kept too\n");
        Assert.Equal(["Ann|kept", "Ann|kept too"], reading.Lines.Select(Said));
        Assert.Equal([3, 5, 8], reading.Problems.Select(p => p.Line));
    }

    [Fact]
    public void A_missing_header_is_reported_and_the_cues_are_read()
    {
        var reading = Read("00:01.000 --> 00:02.000\nAnn: hello\n");
        Assert.Single(reading.Lines);
        Assert.Contains("`WEBVTT`", Assert.Single(reading.Problems).Message, StringComparison.Ordinal);
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);

    private static string Said(TranscriptLine line) => $"{line.Speaker}|{line.Text}";
}
