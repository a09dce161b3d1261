using System.CommandLine;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard deck</c>: what the deck knows, and whether it is sound.</summary>
internal static class DeckCommand
{
    public static Command Make(CommandContext context, Option<string?> deck)
    {
        var command = new DocumentedCommand("deck", "List, show, check and build decks of cards.")
        {
            Examples =
            [
                ("cuecard deck list", "all cards by pillar"),
                ("cuecard deck show p-value", "one card from top to bottom"),
                ("cuecard deck check my-deck", "every mistake in a deck of your own, as file:line"),
            ],
        };
        command.Subcommands.Add(DeckListCommand.Make(context, deck));
        command.Subcommands.Add(DeckShowCommand.Make(context, deck));
        command.Subcommands.Add(DeckCheckCommand.Make(context));
        command.Subcommands.Add(DeckBuildCommand.Make(context));
        return command;
    }
}
