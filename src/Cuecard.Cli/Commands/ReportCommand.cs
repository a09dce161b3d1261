using System.CommandLine;
using Cuecard.Cli.Interviewing;
using Cuecard.Cli.Pages;
using Cuecard.Grading;
using Cuecard.Interviews;
using Cuecard.Interviews.Reports;
using Cuecard.Live.Transcripts;
using Cuecard.Matching;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard report</c>: grades the answers of a recorded interview.</summary>
internal static class ReportCommand
{
    public static Command Make(CommandContext context, Option<string?> deck)
    {
        var file = new Argument<string>("file") { Description = "A transcript: JSON Lines, WebVTT, SubRip or plain `Speaker: text`.", HelpName = "FILE" };
        var interviewer = new Option<string?>("--interviewer") { Description = "Who asks, by first, last or whole name. Otherwise it is told from who asks questions.", HelpName = "NAME" };
        var report = new Option<string?>("--report") { Description = "Write the report to a file; .html, .md or .json says how.", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Answer in JSON, for machines." };
        var command = new DocumentedCommand("report", "Report on a recorded interview: which questions, what was answered, what was missed.")
        {
            Examples =
            [
                ("cuecard report interview.vtt", "the grades, question by question"),
                ("cuecard report interview.vtt --report interview.html", "a page with charts and the evidence marked"),
            ],
        };
        command.Arguments.Add(file);
        foreach (var option in new Option[] { interviewer, report, json }) command.Options.Add(option);
        command.SetAction(r => Run(context, r.GetValue(deck), r.GetValue(file)!, r.GetValue(interviewer), r.GetValue(report), r.GetValue(json)));
        return command;
    }

    private static int Run(CommandContext context, string? folder, string file, string? interviewer, string? target, bool json)
    {
        if (target is not null && !ReportFile.IsKnown(target)) return context.Fail(ReportFile.Expected(target), ExitCode.WrongUsage);
        if (DeckChoice.Open(context, folder) is not { } deck || TranscriptSource.Read(context, file, interviewer) is not { } recorded) return ExitCode.Failed;
        var (transcript, roles) = recorded;
        if (roles.Basis == RolesBasis.None) return context.Fail($"{InputText.NameOf(file)}: expected a conversation of named speakers, of which one asks; say who with --interviewer NAME.");
        var answered = TranscriptInterview.Read(deck, new Matcher(deck), new Grader(deck), TranscriptReplay.Play(transcript.Lines, roles));
        if (answered.IsEmpty) return context.Fail($"{InputText.NameOf(file)}: expected questions of this deck with answers, found none.");
        var report = InterviewReport.Of(deck, $"Interview: {Path.GetFileName(InputText.NameOf(file))}", answered);
        if (json) context.Output.WriteLine(ReportJson.Write(report));
        else context.Show(ReportPage.Lay(report, context.Page.Width));
        return target is null ? ExitCode.Done : ReportFile.Write(context, target, report);
    }
}
