using System.CommandLine;
using Cuecard.Cli.Contracts;
using Cuecard.Cli.Pages;
using Cuecard.Decks;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard deck list</c>: all cards by pillar.</summary>
internal static class DeckListCommand
{
    public static Command Make(CommandContext context, Option<string?> deck)
    {
        var pillar = new Option<string?>("--pillar") { Description = "Only the cards of one pillar.", HelpName = "PILLAR" };
        var json = new Option<bool>("--json") { Description = "Answer in JSON, for machines." };
        var command = new DocumentedCommand("list", "List the cards of the deck by pillar.")
        {
            Examples = [("cuecard deck list --pillar statistics", "the cards of one pillar"), ("cuecard deck list --json", "all cards, for a machine")],
        };
        command.Options.Add(pillar);
        command.Options.Add(json);
        command.SetAction(r => Run(context, r.GetValue(deck), r.GetValue(pillar), r.GetValue(json)));
        return command;
    }

    private static int Run(CommandContext context, string? folder, string? pillar, bool json)
    {
        if (DeckChoice.Open(context, folder) is not { } deck) return ExitCode.Failed;
        var pillars = deck.Manifest.Pillars;
        if (pillar is not null && pillars.All(p => p.Id != pillar))
            return context.Fail($"expected a pillar of the deck, found `{pillar}`; there are {string.Join(", ", pillars.Select(p => p.Id))}.");
        pillars = [.. pillars.Where(p => pillar is null || p.Id == pillar)];
        var cards = deck.Cards.Where(c => pillar is null || c.Pillar == pillar).ToList();
        if (!json)
        {
            context.Show(Lay(pillars, cards, context.Page.Width));
            return ExitCode.Done;
        }

        var listing = new DeckJson(
            JsonOutput.Version,
            deck.Manifest.Name,
            [.. pillars.Select(p => new PillarJson(p.Id, p.Name, cards.Count(c => c.Pillar == p.Id)))],
            [.. cards.Select(c => new ListedCardJson(c.Id.Value, c.Title, c.Pillar, c.Level.ToString().ToLowerInvariant()))]);
        context.Output.WriteLine(JsonOutput.Line(listing, JsonOutput.Default.DeckJson));
        return ExitCode.Done;
    }

    private static IEnumerable<Line> Lay(IEnumerable<Pillar> pillars, List<Card> cards, int width)
    {
        var column = Math.Min(width / 2, cards.Select(c => c.Id.Value.Length).DefaultIfEmpty(0).Max()) + 2;
        foreach (var pillar in pillars)
        {
            var own = cards.Where(c => c.Pillar == pillar.Id).ToList();
            yield return Line.Of(new Span(pillar.Name, Tone.Heading), new Span($"  {Quantity.Of(own.Count, "card")}", Tone.Faint));
            foreach (var card in own)
            {
                var id = card.Id.Value.PadRight(column);
                foreach (var line in LineWrap.Wrap([new Span(id.TrimEnd(), Tone.Link), new string('\u00A0', id.Length - id.TrimEnd().Length), card.Title], width - 2, hang: column)) yield return line.Indent(2);
            }

            yield return Line.Empty;
        }
    }
}
