using System.Diagnostics;

namespace Cuecard.Cli.Tests.Processes;

/// <summary>The program as a process of its own: pipes, signals and terminals.</summary>
public sealed class ProgramTests : IDisposable
{
    private const string Transcript = "tests/data/transcripts/product-analytics.vtt";
    private readonly Shell _shell = new();

    [Fact]
    public async Task It_answers_with_its_built_in_deck()
    {
        var run = await _shell.RunAsync("cuecard ask 'why do we care about the central limit theorem'");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("central-limit-theorem", run.Lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Theory]
    [InlineData("cuecard deck list | head -1")]
    [InlineData("cuecard live " + Transcript + " --json | head -1")]
    [InlineData("cuecard ask 'what is a p-value' | true")]
    public async Task A_reader_that_leaves_early_is_no_trouble(string line)
    {
        var run = await _shell.RunAsync(line);
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.Done, run.Code);
    }

    [Fact]
    public async Task Output_that_cannot_be_written_is_no_crash()
    {
        var run = await _shell.RunAsync("cuecard deck list > /dev/full");
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_ends_a_conversation_with_what_was_heard()
    {
        using var process = _shell.Start($"exec cuecard live {Transcript} --speed 20 --json");
        Assert.Contains("\"version\":1", await process.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) await kill.WaitForExitAsync();
        var rest = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(ExitCode.Interrupted, process.ExitCode);
        Assert.Contains("\"type\":\"end\"", rest.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
        Assert.Equal("", await process.StandardError.ReadToEndAsync());
    }

    [Fact]
    public async Task In_a_terminal_there_is_a_board_and_the_cursor_comes_back()
    {
        var run = await _shell.RunAsync($"script -qec 'stty cols 100 rows 30; cuecard live {Transcript} --speed 1000' /dev/null");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("Ctrl-C stops", run.Output, StringComparison.Ordinal);
        Assert.True(run.Output.LastIndexOf("\u001b[?25h", StringComparison.Ordinal) > run.Output.LastIndexOf("\u001b[?25l", StringComparison.Ordinal), "the cursor stays hidden");
        Assert.Contains("→ ", run.Output[run.Output.LastIndexOf("\u001b[?25h", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task NO_COLOR_is_heeded_in_a_terminal()
    {
        var colour = await _shell.RunAsync("script -qec 'cuecard deck show p-value' /dev/null");
        var plain = await _shell.RunAsync("NO_COLOR=1 script -qec 'cuecard deck show p-value' /dev/null");
        Assert.Contains("\u001b[1m", colour.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch("\u001b\\[[0-9;]+m", plain.Output);
    }

    public void Dispose() => _shell.Dispose();
}
