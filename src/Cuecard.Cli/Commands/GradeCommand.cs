using System.CommandLine;
using System.Text.Json;
using Cuecard.Cli.Contracts;
using Cuecard.Cli.Pages;
using Cuecard.Decks;
using Cuecard.Grading;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard grade</c>: what an answer covers, what it gets wrong, and what it misses.</summary>
internal static class GradeCommand
{
    public static Command Make(CommandContext context, Option<string?> deck)
    {
        var file = new Argument<string?>("file") { Description = "The answer as text; - or nothing reads it from standard input.", HelpName = "FILE", Arity = ArgumentArity.ZeroOrOne };
        var card = new Option<string?>("--card") { Description = "The card whose question was answered.", HelpName = "ID" };
        var json = new Option<bool>("--json") { Description = "Answer in JSON, for machines." };
        var batch = new Option<string?>("--batch") { Description = "Grade every line {\"id\", \"card\", \"answer\"} or {\"id\", \"question\", \"reference\", \"answer\"} of a JSON Lines file, in order; - is standard input. Needs --json.", HelpName = "FILE.jsonl" };
        var command = new DocumentedCommand("grade", "Grade an answer: what it covers, what it gets wrong, and what it misses.")
        {
            Examples =
            [
                ("cuecard grade --card p-value answer.txt", "an answer in a file, with its evidence marked"),
                ("cuecard grade --card p-value --json", "type the answer, end it with Ctrl-D; the grade for a machine"),
                ("cuecard grade --batch answers.jsonl --json", "many answers at once"),
            ],
        };
        command.Arguments.Add(file);
        foreach (var option in new Option[] { card, batch, json }) command.Options.Add(option);
        command.SetAction(r => r.GetValue(batch) is { } lines
            ? Batch(context, r.GetValue(deck), lines, r.GetValue(card), r.GetValue(file), r.GetValue(json))
            : One(context, r.GetValue(deck), r.GetValue(card), r.GetValue(file) ?? "-", r.GetValue(json)));
        return command;
    }

    private static int One(CommandContext context, string? folder, string? id, string file, bool json)
    {
        if (id is null) return context.Fail("expected --card ID, the card whose question was answered; `cuecard deck list` names them.", ExitCode.WrongUsage);
        if (DeckChoice.Open(context, folder) is not { } deck) return ExitCode.Failed;
        if (DeckChoice.Card(context, deck, id) is not { } card) return ExitCode.Failed;
        if (InputText.Open(context, file) is not { } stream) return ExitCode.Failed;
        string text;
        using (stream) text = InputText.Whole(stream).Trim();
        var grade = new Grader(deck).Grade(Rubric.Of(card), Answer.Typed(text));
        if (json) context.Output.WriteLine(JsonOutput.Line(GradeJson.Of(Quoted(card.Id), grade), JsonOutput.Default.GradeJson));
        else context.Show(GradePage.Lay(card.Title, text, grade, context.Page.Width));
        return ExitCode.Done;
    }

    /// <summary>An id needs no escaping.</summary>
    private static JsonElement Quoted(CardId id)
    {
        using var document = JsonDocument.Parse($"\"{id}\"");
        return document.RootElement.Clone();
    }

    private static int Batch(CommandContext context, string? folder, string lines, string? id, string? file, bool json)
    {
        if (id is not null || file is not null) return context.Fail("expected --card with one answer or --batch with many, found both.", ExitCode.WrongUsage);
        if (!json) return context.Fail("--batch answers in JSON: add --json.", ExitCode.WrongUsage);
        if (DeckChoice.Open(context, folder) is not { } deck || InputText.Open(context, lines) is not { } stream) return ExitCode.Failed;
        using (stream) return new GradeBatch(context, deck).Run(stream, InputText.NameOf(lines));
    }
}
