using System.Text;
using Cuecard.Cli.Pages;
using Cuecard.Storage;

namespace Cuecard.Cli.Tests;

/// <summary>The program run in this process, as a command line would run it.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record CuecardRun(int Code, string Output, string Error)
{
    /// <summary>The lines of standard output.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>Runs a command line on the small deck.</summary>
    public static Task<CuecardRun> OnSmallDeck(params string[] args) => Of([.. args, "--deck", Repository.SmallDeck]);

    /// <summary>Runs a command line.</summary>
    public static Task<CuecardRun> Of(params string[] args) => Of(args, []);

    /// <summary>Runs a command line with something on standard input.</summary>
    public static Task<CuecardRun> Of(string[] args, string input) => Of(args, Encoding.UTF8.GetBytes(input));

    /// <summary>Runs a command line with bytes on standard input.</summary>
    public static async Task<CuecardRun> Of(string[] args, byte[] input, PageShape? page = null, CancellationToken cancellation = default)
    {
        using var folder = new TemporaryFolder();
        using var stream = new MemoryStream(input);
        return await Of(args, stream, page, new CuecardHome(folder.Path, Repository.Program), cancellation);
    }

    /// <summary>Runs a command line with a stream on standard input and folders of its own.</summary>
    public static async Task<CuecardRun> Of(string[] args, Stream input, PageShape? page, CuecardHome home, CancellationToken cancellation = default)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var context = new CommandContext(input, output, error, home, TimeProvider.System, page ?? PageShape.Plain, InputIsPiped: true);
        var code = await CommandTree.RunAsync(args, context, cancellation);
        return new CuecardRun(code, output.ToString(), error.ToString());
    }
}
