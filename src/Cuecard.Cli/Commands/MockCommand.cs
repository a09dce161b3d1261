using System.Collections.Immutable;
using System.CommandLine;
using Cuecard.Cli.Interviewing;
using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Interviews;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard mock</c>: a mock interview in the terminal.</summary>
internal static class MockCommand
{
    private const int UsualMinutes = 30;

    public static Command Make(CommandContext context, Option<string?> deck)
    {
        var company = new Option<string?>("--company") { Description = "The kind of company: research, product or startup (product).", HelpName = "PROFILE" };
        var level = new Option<string?>("--level") { Description = "The position's level: junior, mid or senior. Otherwise each pillar's depth is the company's.", HelpName = "LEVEL" };
        var pillars = new Option<string?>("--pillars") { Description = "Only these pillars, apart by commas.", HelpName = "A,B" };
        var minutes = NumberOption.Whole("--minutes", InterviewOptions.Shortest, InterviewOptions.Longest, UsualMinutes);
        (minutes.Description, minutes.HelpName) = ($"How long it may take; from it follows the number of questions ({UsualMinutes}).", "N");
        var seed = NumberOption.WholeOrNone("--seed", 0, int.MaxValue);
        (seed.Description, seed.HelpName) = ("The same number and the same answers give the same interview; otherwise each is another.", "N");
        var assist = new Option<string?>("--assist") { Description = "Help while answering: none, hints (when you ask for one) or full (points ticked off after each answer). Otherwise hints.", HelpName = "HELP" };
        var report = new Option<string?>("--report") { Description = "Write the report to a file; .html, .md or .json says how.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Print one line of the conversation a line in JSON, and the report at the end, for machines." };
        var command = new DocumentedCommand("mock", "Hold a mock interview: it asks, probes, follows up, and grades with evidence.")
        {
            Examples =
            [
                ("cuecard mock --company startup --minutes 20", "twenty minutes with a startup"),
                ("cuecard mock --pillars statistics --level senior --assist none", "an examination in statistics"),
                ("cuecard mock --seed 7 --report mock.html", "the same questions each time, and the report in a file"),
            ],
        };
        foreach (var option in new Option[] { company, level, pillars, minutes, seed, assist, report, json }) command.Options.Add(option);
        command.SetAction(r => Run(context, r.GetValue(deck), new MockRequest(r.GetValue(company), r.GetValue(level), r.GetValue(pillars), r.GetValue(minutes), r.GetValue(seed), r.GetValue(assist), r.GetValue(report), r.GetValue(json))));
        return command;
    }

    private static int Run(CommandContext context, string? folder, MockRequest request)
    {
        if (request.Report is { } file && !ReportFile.IsKnown(file)) return context.Fail(ReportFile.Expected(file), ExitCode.WrongUsage);
        if (DeckChoice.Open(context, folder) is not { } deck) return ExitCode.Failed;
        if (Options(context, deck, request) is not { } options) return ExitCode.WrongUsage;
        var interview = new Interview(deck, new Grader(deck), options);
        if (interview.Plan.Slots.IsEmpty) return context.Fail("expected a deck with questions for these pillars, found none.");
        return new MockRun(context, deck, interview, request).Run();
    }

    private static InterviewOptions? Options(CommandContext context, Deck deck, MockRequest request)
    {
        var companies = deck.Manifest.Companies;
        var company = request.Company is { } name ? companies.FirstOrDefault(c => c.Id == name) : companies.FirstOrDefault(c => c.Id == "product") ?? companies.FirstOrDefault();
        if (company is null && request.Company is not null) return Wrong($"--company: expected one of {string.Join(", ", companies.Select(c => c.Id))}, found `{request.Company}`.");
        company ??= new CompanyProfile("any", "Any company", "Every pillar alike.", [.. deck.Manifest.Pillars.Select(p => new PillarQuota(p.Id, 1, Level.Mid))]);
        Level? level = null;
        if (request.Level is { } depth)
        {
            if (!Enum.TryParse<Level>(depth, ignoreCase: true, out var known) || int.TryParse(depth, out _)) return Wrong($"--level: expected junior, mid or senior, found `{depth}`.");
            level = known;
        }

        ImmutableArray<string> pillars = [.. (request.Pillars ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        if (pillars.FirstOrDefault(p => deck.Manifest.Pillars.All(k => k.Id != p)) is { } unknown) return Wrong($"--pillars: expected some of {string.Join(", ", deck.Manifest.Pillars.Select(p => p.Id))}, found `{unknown}`.");
        if (request.Assist is not (null or "none" or "hints" or "full")) return Wrong($"--assist: expected none, hints or full, found `{request.Assist}`.");
        var assistance = request.Assist switch { "none" => Assistance.None, "full" => Assistance.Full, _ => Assistance.Hints };
        return new InterviewOptions(company, level, pillars, request.Minutes, request.Seed ?? (int)(context.Clock.GetUtcNow().Ticks & int.MaxValue), assistance, ImmutableDictionary<CardId, double>.Empty);

        InterviewOptions? Wrong(string message)
        {
            context.Fail(message);
            return null;
        }
    }
}

/// <summary>What was asked of <c>cuecard mock</c>.</summary>
internal sealed record MockRequest(string? Company, string? Level, string? Pillars, int Minutes, int? Seed, string? Assist, string? Report, bool Json);
