using Cuecard.Live.Transcripts;

namespace Cuecard.Tests.Live.Transcripts;

public class JsonLinesTests
{
    private static TranscriptReading Read(params string[] lines) => TranscriptReader.Read(null, string.Join('\n', lines));

    [Fact]
    public void Every_field_but_the_text_may_be_missing()
    {
        var reading = Read(
            """{"t": 1.25, "speaker": "Ann", "text": "what is", "final": false}""",
            """{"t": "00:00:02.5", "speaker": 2, "text": "what is  it"}""",
            "",
            """{"text": "yes", "speaker": null, "extra": [1]}""");
        Assert.Empty(reading.Problems);
        Assert.Equal(TranscriptFormat.JsonLines, reading.Format);
        Assert.Equal(
            [
                new TranscriptLine(TimeSpan.FromSeconds(1.25), null, "Ann", "what is", false, 1),
                new TranscriptLine(TimeSpan.FromSeconds(2.5), null, "2", "what is it", true, 2),
                new TranscriptLine(null, null, null, "yes", true, 4),
            ],
            reading.Lines);
    }

    [Theory]
    [InlineData("{\"t\": 1, \"text\": \"cut", "which is no JSON from its byte")]
    [InlineData("[1, 2]", "expected one JSON object a line")]
    [InlineData("hello", "expected one JSON object a line")]
    [InlineData("{\"t\": 1}", "found no \"text\"")]
    [InlineData("{\"t\": 1, \"text\": 7}", "found `7`")]
    [InlineData("{\"text\": \"\\ud83d\"}", "found half a character")]
    public void A_bad_line_is_reported_and_the_rest_is_read(string bad, string expected)
    {
        var reading = Read("""{"text": "before"}""", bad, """{"text": "after"}""");
        Assert.Equal(["before", "after"], reading.Lines.Select(l => l.Text));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(2, problem.Line);
        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"t\": -3")]
    [InlineData("\"t\": 1e300")]
    [InlineData("\"t\": 1767225600")]
    [InlineData("\"t\": \"soon\"")]
    [InlineData("\"t\": {}")]
    [InlineData("\"final\": \"yes\"")]
    [InlineData("\"speaker\": [\"Ann\"]")]
    public void A_bad_field_is_reported_and_the_words_are_kept(string field)
    {
        var reading = Read("{\"text\": \"words\", " + field + "}");
        Assert.Equal("words", Assert.Single(reading.Lines).Text);
        Assert.Null(reading.Lines[0].At);
        Assert.Null(reading.Lines[0].Speaker);
        Assert.True(reading.Lines[0].IsFinal);
        Assert.Single(reading.Problems);
    }

    [Fact]
    public void Empty_words_of_a_recogniser_are_passed_over()
    {
        var reading = Read("""{"t": 1, "text": "", "final": false}""", """{"t": 2, "text": "so"}""");
        Assert.Single(reading.Lines);
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public void Control_characters_do_not_reach_the_screen()
    {
        var reading = Read("""{"speaker": "A\u001b[31mnn\n", "text": "one\u001b[2J\ntwo\u202e three"}""");
        Assert.Equal("one [2J two three", reading.Lines[0].Text);
        Assert.Equal("A [31mnn", reading.Lines[0].Speaker);
    }
}
