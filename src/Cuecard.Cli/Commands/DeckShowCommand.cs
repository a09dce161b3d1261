using System.CommandLine;
using Cuecard.Cli.Contracts;
using Cuecard.Cli.Pages;
using Cuecard.Decks;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard deck show</c>: one card from top to bottom.</summary>
internal static class DeckShowCommand
{
    private const int Suggestions = 3;

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
        if (DeckChoice.Open(context, folder) is not { } deck) return ExitCode.Failed;
        if (deck.Find(new CardId(name)) is not { } card)
        {
            var near = deck.Nearest(name, Suggestions).ToList();
            var hint = near.Count == 0 ? "`cuecard deck list` names them all" : $"did you mean {string.Join(" or ", near.Select(n => $"`{n}`"))}?";
            return context.Fail($"expected the id of a card, found `{Shorten(name)}`, which is none; {hint}");
        }

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

    private static string Shorten(string name) => name.Length <= CardId.MaxLength ? name : name[..CardId.MaxLength] + "…";
}
