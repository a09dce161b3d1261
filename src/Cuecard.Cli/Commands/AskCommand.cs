using System.CommandLine;
using Cuecard.Cli.Contracts;
using Cuecard.Cli.Pages;
using Cuecard.Matching;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard ask</c>: the card that answers a question.</summary>
internal static class AskCommand
{
    private const int MostCards = 50;

    public static Command Make(CommandContext context, Option<string?> deck)
    {
        var question = new Argument<string[]>("question") { Description = "The question, as it would be asked; - reads it from standard input.", HelpName = "QUESTION", Arity = ArgumentArity.ZeroOrMore };
        question.Validators.Add(r =>
        {
            // A mistyped option is no part of the question.
            if (r.Tokens.FirstOrDefault(t => t.Value.Length > 2 && t.Value.StartsWith("--", StringComparison.Ordinal) && !t.Value.Contains(' ', StringComparison.Ordinal)) is { } option)
                r.AddError($"expected an option of this command, found `{option.Value}`.");
        });
        var top = NumberOption.Whole("--top", 1, MostCards, 5);
        (top.Description, top.HelpName) = ("How many cards at the most (5).", "N");
        var json = new Option<bool>("--json") { Description = "Answer in JSON, for machines." };
        var batch = new Option<string?>("--batch") { Description = "Answer every line {\"id\", \"question\"} of a JSON Lines file, in order; - is standard input. Needs --json.", HelpName = "FILE.jsonl" };
        var command = new DocumentedCommand("ask", "Show the card that answers a question.")
        {
            Examples =
            [
                ("cuecard ask \"why do we care about the central limit theorem\"", "the best card, with what to say first"),
                ("cuecard ask what is a p-value --top 3 --json", "the three best, for a machine"),
                ("cuecard ask --batch questions.jsonl --json", "many questions at once"),
            ],
        };
        command.Arguments.Add(question);
        foreach (var option in new Option[] { top, batch, json }) command.Options.Add(option);
        command.SetAction(r =>
        {
            var words = r.GetValue(question) ?? [];
            var folder = r.GetValue(deck);
            if (r.GetValue(batch) is { } file) return Batch(context, folder, file, words, r.GetValue(top), r.GetValue(json));
            var text = words is ["-"] ? InputText.Whole(context.Input) : string.Join(' ', words);
            return Ask(context, folder, text, r.GetValue(top), r.GetValue(json));
        });
        return command;
    }

    private static int Ask(CommandContext context, string? folder, string question, int top, bool json)
    {
        if (string.IsNullOrWhiteSpace(question)) return context.Fail("expected a question, found none; for example: cuecard ask \"what is a p-value\"", ExitCode.WrongUsage);
        if (DeckChoice.Open(context, folder) is not { } deck) return ExitCode.Failed;
        var matcher = new Matcher(deck);
        var start = context.Clock.GetTimestamp();
        var cards = matcher.Rank(question, top);
        var elapsed = context.Clock.GetElapsedTime(start);
        if (json) context.Output.WriteLine(JsonOutput.Line(new AskJson(JsonOutput.Version, question, [.. cards.Select(CueJson.Of)], Microseconds(elapsed)), JsonOutput.Default.AskJson));
        else context.Show(AskPage.Lay(deck, matcher.Match(question, top: top), cards, context.Page.Width));
        return ExitCode.Done;
    }

    private static int Batch(CommandContext context, string? folder, string file, string[] words, int top, bool json)
    {
        if (words.Length > 0) return context.Fail("expected a question or --batch, found both.", ExitCode.WrongUsage);
        if (!json) return context.Fail("--batch answers in JSON: add --json.", ExitCode.WrongUsage);
        if (DeckChoice.Open(context, folder) is not { } deck || InputText.Open(context, file) is not { } stream) return ExitCode.Failed;
        using (stream) return new AskBatch(context, new Matcher(deck), top).Run(stream, InputText.NameOf(file));
    }

    /// <summary>A time in whole microseconds.</summary>
    public static long Microseconds(TimeSpan time) => time.Ticks / TimeSpan.TicksPerMicrosecond;
}
