using System.CommandLine;
using Cuecard.Cli.Contracts;
using Cuecard.Cli.Pages;
using Cuecard.Decks;
using Cuecard.Storage;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard deck check</c>: every mistake in a deck as file:line.</summary>
internal static class DeckCheckCommand
{
    public static Command Make(CommandContext context)
    {
        var folder = new Argument<string>("folder") { Description = "The deck's folder. Without a deck.yaml it is checked as cards laid over the built-in deck.", HelpName = "DIR" };
        var json = new Option<bool>("--json") { Description = "Answer in JSON, for machines." };
        var command = new DocumentedCommand("check", "Name every mistake in a deck as file:line, with what was expected. Ends with 1 when there is one.")
        {
            Examples = [("cuecard deck check my-deck", "before you use it"), ("cuecard deck check my-deck --json", "the same, for a machine")],
        };
        command.Arguments.Add(folder);
        command.Options.Add(json);
        command.SetAction(r => Run(context, r.GetValue(folder)!, r.GetValue(json)));
        return command;
    }

    private static int Run(CommandContext context, string folder, bool json)
    {
        if (!Directory.Exists(folder)) return context.Fail(DeckFolder.Read(folder).Problems[0].ToString());
        var isWhole = File.Exists(Path.Combine(folder, DeckReader.ManifestName));
        var reading = DeckFolder.Read(folder, isWhole ? null : DeckFolder.LoadBuilt(context.Home.BuiltInDeck));
        var cards = reading.Value?.Cards.Length ?? 0;
        if (json)
        {
            var report = new CheckJson(JsonOutput.Version, folder, cards, [.. reading.Problems.Select(p => new ProblemJson(p.Path, p.Line, p.Message))]);
            context.Output.WriteLine(JsonOutput.Line(report, JsonOutput.Default.CheckJson));
        }
        else
        {
            foreach (var problem in reading.Problems) context.Output.WriteLine(Screen.Safe(problem.ToString()));
            context.Output.WriteLine(Screen.Safe(Summary(folder, cards, reading.Problems.Length)));
        }

        return reading.IsSound ? ExitCode.Done : ExitCode.Failed;
    }

    private static string Summary(string folder, int cards, int problems) =>
        problems == 0
            ? $"{folder}: {Quantity.Of(cards, "card")}, no mistakes"
            : $"{folder}: {Quantity.Of(problems, "mistake")}; {Quantity.Of(cards, "card")} could be read";
}
