using System.Text;
using Cuecard.Cli.Pages;
using Cuecard.Storage;

namespace Cuecard.Cli;

/// <summary>What commands work with.</summary>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Home">The folders.</param>
/// <param name="Clock">The time.</param>
/// <param name="Page">The shape of what is printed.</param>
/// <param name="InputIsPiped">Whether standard input is something else than a keyboard.</param>
internal sealed record CommandContext(Stream Input, TextWriter Output, TextWriter Error, CuecardHome Home, TimeProvider Clock, PageShape Page, bool InputIsPiped)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Those of this process. Output is UTF-8 whatever the system's own encoding is.</summary>
    public static CommandContext OfProcess() => new(
        Console.OpenStandardInput(),
        new StreamWriter(Console.OpenStandardOutput(), Utf8, 16 * 1024) { NewLine = "\n" },
        new StreamWriter(Console.OpenStandardError(), Utf8, 1024) { NewLine = "\n", AutoFlush = true },
        CuecardHome.OfUser(),
        TimeProvider.System,
        PageShape.OfProcess(),
        Console.IsInputRedirected);

    /// <summary>Writes lines of a page to standard output.</summary>
    public void Show(IEnumerable<Line> lines) => Screen.Write(Output, lines, Page);

    /// <summary>Says on standard error why something failed.</summary>
    /// <returns>The exit code for it.</returns>
    public int Fail(string message, int code = ExitCode.Failed)
    {
        Error.WriteLine("cuecard: " + Screen.Safe(message));
        return code;
    }
}
