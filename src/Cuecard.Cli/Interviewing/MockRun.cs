using System.Text;
using Cuecard.Cli.Commands;
using Cuecard.Cli.Contracts;
using Cuecard.Cli.Pages;
using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Interviews;
using Cuecard.Interviews.Reports;

namespace Cuecard.Cli.Interviewing;

/// <summary>Holds a mock interview on standard input and output. An empty line ends an answer, the end of the input ends the interview.</summary>
internal sealed class MockRun(CommandContext context, Deck deck, Interview interview, MockRequest request)
{
    /// <summary>Longer answers are cut, in UTF-16 units.</summary>
    private const int LongestAnswer = 20_000;

    public int Run()
    {
        var started = context.Clock.GetTimestamp();
        using var lines = InputText.Lines(context.Input).GetEnumerator();
        Say(interview.Begin());
        if (!request.Json) context.Show(LineWrap.Wrap([new Span("Answer in as many lines as you like; an empty line ends it. You may ask for a hint, ask to repeat, pass, or say “stop here”.", Tone.Faint)], context.Page.Width));
        while (!interview.IsOver && Answer(lines) is { } answer)
        {
            var rubric = interview.Open;
            var said = interview.Hear(Grading.Answer.Typed(answer), context.Clock.GetElapsedTime(started));
            if (request.Json) context.Output.WriteLine(JsonOutput.Line(new MockAnswerJson(JsonOutput.Version, "answer", answer), JsonOutput.Default.MockAnswerJson));
            else if (interview.Options.Assistance == Assistance.Full && rubric is not null) Tick(rubric, answer);
            Say(said);
        }

        return Report();
    }

    /// <summary>The next answer, or null at the end of the input.</summary>
    private string? Answer(IEnumerator<(int Number, string? Text)> lines)
    {
        context.Output.Flush();
        var answer = new StringBuilder();
        while (lines.MoveNext())
        {
            var line = lines.Current.Text ?? "";
            if (string.IsNullOrWhiteSpace(line))
            {
                if (answer.Length > 0) break;
                continue;
            }

            if (answer.Length + line.Length < LongestAnswer) answer.Append(answer.Length > 0 ? " " : "").Append(line.Trim());
        }

        return answer.Length == 0 ? null : answer.ToString();
    }

    private void Say(IEnumerable<InterviewerLine> lines)
    {
        foreach (var line in lines)
        {
            if (request.Json)
            {
                context.Output.WriteLine(JsonOutput.Line(new MockLineJson(JsonOutput.Version, "line", line.Kind.ToString().ToLowerInvariant(), line.Text, line.Card?.Value), JsonOutput.Default.MockLineJson));
                continue;
            }

            var tone = line.Asks ? Tone.Title : line.Kind == LineKind.Hint ? Tone.Emphasis : Tone.Plain;
            if (line.Asks) context.Show([Line.Empty]);
            context.Show(LineWrap.Wrap([new Span(line.Text, tone)], context.Page.Width));
        }
    }

    private void Tick(Rubric rubric, string answer)
    {
        var made = new Grader(deck).Grade(rubric, Grading.Answer.Typed(answer)).Points.Where(p => p.Covered > 0);
        foreach (var point in made) context.Show(LineWrap.Wrap([new Span(point.Covered >= 1 ? "✓ " : "~ ", Tone.Right), new Span(point.Text, Tone.Faint)], context.Page.Width, hang: 2));
    }

    private int Report()
    {
        var report = InterviewReport.Of(deck, $"Mock interview: {interview.Options.Company.Name}", interview.Answered);
        if (request.Json) context.Output.WriteLine(ReportJson.Write(report));
        else context.Show(ReportPage.Lay(report, context.Page.Width));
        return request.Report is { } file ? ReportFile.Write(context, file, report) : ExitCode.Done;
    }
}
