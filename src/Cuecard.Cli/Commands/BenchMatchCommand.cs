using System.Collections.Immutable;
using System.CommandLine;
using Cuecard.Cli.Contracts;
using Cuecard.Cli.Pages;
using Cuecard.Decks;
using Cuecard.Matching.Evaluation;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard bench match</c>: the matcher on questions whose cards are known.</summary>
internal static class BenchMatchCommand
{
    public static Command Make(CommandContext context, Option<string?> deck)
    {
        var file = new Argument<string?>("file") { Description = "Lines {\"question\", \"cards\": [\"id\", …]}; an empty list means that nothing should be shown; - is standard input.", HelpName = "FILE.jsonl", Arity = ArgumentArity.ZeroOrOne };
        var leaveOneOut = new Option<bool>("--leave-one-out") { Description = "Take each phrasing of the deck out in turn and ask for it. With a FILE of lines {\"question\", \"cards\", \"said\"}, ask in the words that a recogniser made of the phrasing." };
        var misses = new Option<bool>("--misses") { Description = "Name each question whose card did not come first, and each cue that should not have been." };
        var json = new Option<bool>("--json") { Description = "Answer in JSON, for machines." };
        var command = new DocumentedCommand("match", "Measure the matcher on questions whose cards are known.")
        {
            Examples =
            [
                ("cuecard bench match --leave-one-out", "each phrasing of the deck, found by the others"),
                ("cuecard bench match questions.jsonl --json", "questions of your own, for a machine"),
            ],
        };
        command.Arguments.Add(file);
        foreach (var option in new[] { leaveOneOut, misses, json }) command.Options.Add(option);
        command.SetAction(r => Run(context, r.GetValue(deck), new BenchRequest(r.GetValue(file), r.GetValue(leaveOneOut), r.GetValue(misses), r.GetValue(json))));
        return command;
    }

    private static int Run(CommandContext context, string? folder, BenchRequest request)
    {
        if (request is { File: null, LeaveOneOut: false }) return context.Fail("expected a file of questions or --leave-one-out, found neither.", ExitCode.WrongUsage);
        if (DeckChoice.Open(context, folder) is not { } deck) return ExitCode.Failed;
        var lines = ImmutableArray<KnownQuestion>.Empty;
        var code = ExitCode.Done;
        if (request.File is { } file)
        {
            if (InputText.Open(context, file) is not { } stream) return ExitCode.Failed;
            var reader = new KnownQuestions(context, InputText.NameOf(file));
            using (stream) lines = reader.Read(stream);
            if (lines.IsEmpty) return context.Fail($"{InputText.NameOf(file)}: expected lines {{\"question\": \"…\", \"cards\": [\"id\", …]}}, found none.");
            if (reader.BadLines > 0) code = ExitCode.Failed;
        }

        var outcomes = Play(context, deck, request, lines);
        var report = MatchBenchmark.Report(outcomes, context.Clock);
        if (request.Json) context.Output.WriteLine(JsonOutput.Line(BenchJson.Of(report), JsonOutput.Default.BenchJson));
        else context.Show(BenchPage.Lay(report, request.Misses ? outcomes : [], context.Page.Width));
        return code;
    }

    private static ImmutableArray<LineOutcome> Play(CommandContext context, Deck deck, BenchRequest request, ImmutableArray<KnownQuestion> lines)
    {
        if (!request.LeaveOneOut) return MatchBenchmark.Play(deck, lines.Select(l => new BenchmarkLine(l.Question, l.Cards)), context.Clock);
        if (request.File is null) return MatchBenchmark.LeaveOneOut(deck, context.Clock);
        var heard = new Dictionary<(CardId, string), string>();
        foreach (var line in lines.Where(l => l.Said is not null && !l.Cards.IsEmpty)) heard[(line.Cards[0], line.Said!)] = line.Question;
        return MatchBenchmark.LeaveOneOut(deck, context.Clock, heard);
    }
}

/// <summary>What was asked of <c>cuecard bench match</c>.</summary>
internal sealed record BenchRequest(string? File, bool LeaveOneOut, bool Misses, bool Json);
