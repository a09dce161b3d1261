using Cuecard.Live.Transcripts;

namespace Cuecard.Tests.Live.Transcripts;

public class SubRipTests
{
    [Fact]
    public void Cues_with_commas_in_their_times_are_read()
    {
        var reading = TranscriptReader.Read("call.srt", "1\r\n00:00:01,500 --> 00:00:02,000 X1:0\r\n{\\an8}<b>Ann:</b> no tag\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\n- Bo: Is p < 0.05?\r\n- Ann: Yes.\r\n");
        Assert.Empty(reading.Problems);
        Assert.Equal(TranscriptFormat.SubRip, reading.Format);
        Assert.Equal([(null, "Ann: no tag"), ("Bo", "Is p < 0.05?"), ("Ann", "Yes.")], reading.Lines.Select(l => (l.Speaker, l.Text)));
        Assert.Equal(1.5, reading.Lines[0].At!.Value.TotalSeconds);
    }

    [Fact]
    public void A_forgotten_empty_line_loses_nothing()
    {
        var reading = TranscriptReader.Read("call.srt", "1\n00:00:01,000 --> 00:00:02,000\nAnn: one\n2\n00:00:03,000 --> 00:00:04,000\nBo: 12\n");
        Assert.Empty(reading.Problems);
        Assert.Equal(["one", "12"], reading.Lines.Select(l => l.Text));
    }
}
