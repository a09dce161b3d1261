using System.CommandLine;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard bench</c>: measurements.</summary>
internal static class BenchCommand
{
    public static Command Make(CommandContext context, Option<string?> deck)
    {
        var command = new DocumentedCommand("bench", "Measure how well and how fast Cuecard does.")
        {
            Examples = [("cuecard bench match --leave-one-out", "how well the deck's own phrasings find their cards")],
        };
        command.Subcommands.Add(BenchMatchCommand.Make(context, deck));
        return command;
    }
}
