using System.CommandLine;
using Cuecard.Cli.Contracts;
using Cuecard.Cli.Pages;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard deck show</c>: one card from top to bottom.</summary>
internal static class DeckShowCommand
{
    public static Command Make(CommandContext context, Option<string?> deck)
    {
        var id = new Argument<string>("id") { Description = "The card's id, as `cuecard deck list` names it.", HelpName = "ID" };
        var json = new Option<bool>("--json") { Description = "Answer in JSON, for machines." };
        var command = new DocumentedCommand("show", "Show one card from top to bottom.")
        {
            Examples = [("cuecard deck show p-value", "everything on the card"), ("cuecard deck show p-value --json", "the same, for a machine")],
        };
        command.Arguments.Add(id);
        command.Options.Add(json);
        command.SetAction(r => Run(context, r.GetValue(deck), r.GetValue(id)!, r.GetValue(json)));
        return command;
    }

    private static int Run(CommandContext context, string? folder, string name, bool json)
    {
        if (DeckChoice.Open(context, folder) is not { } deck || DeckChoice.Card(context, deck, name) is not { } card) return ExitCode.Failed;
        if (json)
        {
            context.Output.WriteLine(JsonOutput.Line(CardJson.Of(card), JsonOutput.Default.CardJson));
            return ExitCode.Done;
        }

        var page = new CardPage(deck, context.Page.Width);
        context.Show(page.Head(card));
        context.Show(SectionOrder.All.SelectMany(s => page.Section(card, s)));
        return ExitCode.Done;
    }
}
