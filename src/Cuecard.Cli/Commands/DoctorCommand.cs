using System.Collections.Immutable;
using System.CommandLine;
using Cuecard.Cli.Contracts;
using Cuecard.Cli.Pages;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard doctor</c>: what is installed, which parts work, what to do about the rest.</summary>
internal static class DoctorCommand
{
    public static Command Make(CommandContext context, Option<string?> deck)
    {
        var json = new Option<bool>("--json") { Description = "Answer in JSON, for machines." };
        var command = new DocumentedCommand("doctor", "Say what is installed, which parts work, and what to do about the rest. Ends with 1 when something is broken.")
        {
            Examples = [("cuecard doctor", "when something does not work as it should")],
        };
        command.Options.Add(json);
        command.SetAction(r => Run(context, r.GetValue(deck), r.GetValue(json)));
        return command;
    }

    private static int Run(CommandContext context, string? folder, bool json)
    {
        var findings = new Checkup(context, folder).Run().ToImmutableArray();
        var healthy = findings.All(f => f.Status != Checkup.Broken);
        if (json) context.Output.WriteLine(JsonOutput.Line(new DoctorJson(JsonOutput.Version, healthy, findings), JsonOutput.Default.DoctorJson));
        else context.Show(Lay(findings, healthy, context.Page.Width));
        return healthy ? ExitCode.Done : ExitCode.Failed;
    }

    private static IEnumerable<Line> Lay(ImmutableArray<FindingJson> findings, bool healthy, int width)
    {
        var column = findings.Max(f => f.Part.Length) + 4;
        foreach (var finding in findings)
        {
            Span mark = finding.Status switch { Checkup.Ok => new("✓", Tone.Right), Checkup.Broken => new("✗", Tone.Wrong), _ => new("·", Tone.Faint) };
            var part = new string('\u00A0', column - 2 - finding.Part.Length);
            foreach (var line in LineWrap.Wrap([mark, " ", new Span(finding.Part.Replace(' ', '\u00A0'), Tone.Strong), part, finding.Found], width, hang: column)) yield return line;
            if (finding.Fix is { } fix)
            {
                foreach (var line in LineWrap.Wrap([new Span("→ " + fix, Tone.Emphasis)], width - column)) yield return line.Indent(column);
            }
        }

        yield return Line.Empty;
        yield return Line.Of(healthy ? "Everything that is here works." : "Something is broken; the arrows say what to do.");
    }
}
