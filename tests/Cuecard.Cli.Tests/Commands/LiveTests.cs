using System.Text;
using System.Text.Json;
using Cuecard.Cli.Pages;
using Cuecard.Storage;

namespace Cuecard.Cli.Tests.Commands;

public sealed class LiveTests
{
    private const string Plain = """
        Dana: Hi Sam, thanks for coming in today.
        Sam: Good to be here.
        Dana: So, what is a p-value?
        Sam: It is the probability of data at least as extreme as these, if the null were true, which is not the same as the probability of the null.
        Dana: And how does k-means work?
        Sam: You assign points to the nearest centroid and move the centroids until nothing changes any more.
        """;

    private static readonly string[] FromInput = ["live", "-", "--json", "--deck", Repository.SmallDeck];

    [Fact]
    public async Task Every_event_has_the_documented_shape()
    {
        var run = await CuecardRun.Of(FromInput, Plain);
        Assert.Equal(ExitCode.Done, run.Code);
        var shapes = run.Lines.GroupBy(l => JsonDocument.Parse(l).RootElement.GetProperty("type").GetString()).OrderBy(g => g.Key, StringComparer.Ordinal);
        // Of each type, the event that has most to say.
        Approved.Check("live-json", string.Join('\n', shapes.Select(g => $"{g.Key}\n{JsonShape.Of(g.MaxBy(l => l.Length)!)}")));
    }

    [Fact]
    public async Task The_same_transcript_gives_the_same_events_every_time()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a.txt", Plain);
        var first = await CuecardRun.Of("live", file, "--json");
        for (var i = 0; i < 3; i++) Assert.Equal(first.Output, (await CuecardRun.Of("live", file, "--json")).Output);
    }

    [Fact]
    public async Task Cards_appear_for_the_questions_and_the_log_tells_them()
    {
        var run = await CuecardRun.Of(["live", "-", "--interviewer", "Dana", "--deck", Repository.SmallDeck], Plain);
        Assert.Contains("Dana asks.", run.Output, StringComparison.Ordinal);
        Assert.Contains("→ p-value", run.Output, StringComparison.Ordinal);
        Assert.Contains("→ k-means", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_is_inferred_from_a_file_and_said()
    {
        using var folder = new TemporaryFolder();
        var run = await CuecardRun.Of("live", folder.Write("a.txt", Plain), "--json");
        var interviewer = JsonDocument.Parse(run.Lines[0]).RootElement;
        Assert.Equal("interviewer", interviewer.GetProperty("type").GetString());
        Assert.Equal("Dana", interviewer.GetProperty("name").GetString());
        Assert.True(interviewer.GetProperty("inferred").GetBoolean());
    }

    [Fact]
    public async Task An_interviewer_who_is_not_there_is_answered_with_those_who_are()
    {
        using var folder = new TemporaryFolder();
        var run = await CuecardRun.Of("live", folder.Write("a.txt", Plain), "--interviewer", "Bob");
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("expected somebody called `Bob`, found `Dana`, `Sam`", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WEBVTT\n\n00:00:01.000 --> 00:00:05.000\n<v Dana>What is a p-value?</v>\n\n00:00:0")]
    [InlineData("1\n00:00:09,000 --> 00:00:10,000\nDana: What is a p-value?\n\n2\n00:00:01,000 --> 00:00:02,000\nSam: Well.\n")]
    [InlineData("{\"t\": 5, \"speaker\": \"Dana\", \"text\": \"What is a\", \"final\": false}\n{\"t\": 1, \"speaker\": \"Dana\", \"text\": \"What is a p-value\", \"final\": true}\n")]
    public async Task Cut_and_backward_transcripts_are_heard_as_far_as_they_go(string text)
    {
        var run = await CuecardRun.Of(FromInput, text);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("\"id\":\"p-value\"", run.Output, StringComparison.Ordinal);
        var times = run.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("at").GetDouble()).ToList();
        Assert.Equal(times.Order(), times);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("WEBVTT\n")]
    public async Task A_transcript_without_words_is_said(string text)
    {
        var run = await CuecardRun.Of(FromInput, text);
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("expected a conversation, found no words", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Binary_is_heard_as_nothing_much_and_said_briefly()
    {
        var bytes = new byte[200_000];
        new Random(1).NextBytes(bytes);
        var run = await CuecardRun.Of(FromInput, bytes);
        Assert.InRange(run.Error.Length, 1, 5000);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_said()
    {
        var run = await CuecardRun.Of("live", "/nowhere.vtt");
        Assert.Equal(ExitCode.Failed, run.Code);
        Assert.Contains("/nowhere.vtt: expected a file, found nothing there", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopped_it_says_what_was_heard_so_far()
    {
        using var folder = new TemporaryFolder();
        using var stop = new CancellationTokenSource();
        await using var input = new StallingStream(Encoding.UTF8.GetBytes(Plain), stop);
        var run = await CuecardRun.Of(FromInput, input, PageShape.Plain, new CuecardHome(folder.Path, Repository.Program), stop.Token);
        Assert.Equal(ExitCode.Interrupted, run.Code);
        Assert.Contains("\"type\":\"end\"", run.Lines[^1], StringComparison.Ordinal);
    }

    /// <summary>A stream that stops giving after its bytes, as a recogniser in a pause does, and then lets the user press Ctrl-C.</summary>
    private sealed class StallingStream(byte[] bytes, CancellationTokenSource stop) : MemoryStream(bytes)
    {
        private readonly ManualResetEventSlim _never = new();

        public override int Read(byte[] buffer, int offset, int count) => Stall(base.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Stall(base.Read(buffer));

        protected override void Dispose(bool disposing)
        {
            _never.Set();
            base.Dispose(disposing);
        }

        private int Stall(int read)
        {
            if (read > 0) return read;
            stop.CancelAfter(TimeSpan.FromMilliseconds(300));
            _never.Wait(TimeSpan.FromSeconds(20));
            return 0;
        }
    }
}
