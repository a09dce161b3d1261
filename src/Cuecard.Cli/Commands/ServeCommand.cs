using System.CommandLine;
using Cuecard.Web;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard serve</c>, and <c>cuecard</c> alone: the web app on this machine.</summary>
internal static class ServeCommand
{
    private const int MaxPort = 65_535;

    public static Command Make(CommandContext context, Option<string?> deck)
    {
        var port = NumberOption.WholeOrNone("--port", 0, MaxPort);
        port.Description = $"Listen on this port; 0 takes any free one. Without it, {WebOptions.DefaultPort} or, where that is in use, any free one.";
        port.HelpName = "N";
        var noBrowser = new Option<bool>("--no-browser") { Description = "Do not open the browser." };
        var command = new DocumentedCommand("serve", "Open the live board, the deck and the settings in the browser. They are served to this machine only.")
        {
            Examples =
            [
                ("cuecard", "the same, in one word"),
                ("cuecard serve --port 8080 --no-browser", "on a port of your own"),
            ],
        };
        command.Options.Add(port);
        command.Options.Add(noBrowser);
        command.SetAction((r, cancellation) => Run(context, r.GetValue(deck), r.GetValue(port), !r.GetValue(noBrowser), cancellation));
        return command;
    }

    /// <summary>Runs the web app until Ctrl-C.</summary>
    public static async Task<int> Run(CommandContext context, string? folder, int? port, bool opensBrowser, CancellationToken cancellation)
    {
        if (DeckChoice.Open(context, folder) is null) return ExitCode.Failed;
        var options = new WebOptions(context.Home)
        {
            DeckFolder = folder,
            Port = port ?? WebOptions.DefaultPort,
            MayChangePort = port is null,
            Time = context.Clock,
        };
        var failed = await WebRun.Run(options, opensBrowser, Say, cancellation);
        return failed is null ? ExitCode.Done : context.Fail(failed);

        void Say(string line)
        {
            context.Output.WriteLine(line);
            context.Output.Flush();
        }
    }
}
