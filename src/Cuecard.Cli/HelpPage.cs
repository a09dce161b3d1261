using System.CommandLine;
using Cuecard.Cli.Pages;

namespace Cuecard.Cli;

/// <summary>The help of a command: what it does, how it is called, and examples to try.</summary>
internal static class HelpPage
{
    /// <summary>Lays the help out.</summary>
    /// <param name="command">The command.</param>
    /// <param name="path">Its full name as it is typed.</param>
    /// <param name="inherited">Options that every command has.</param>
    /// <param name="width">Cells a line.</param>
    public static IEnumerable<Line> Lay(Command command, string path, IEnumerable<Option> inherited, int width)
    {
        foreach (var line in LineWrap.Wrap([command.Description ?? ""], width)) yield return line;
        yield return Line.Empty;
        yield return Heading("Usage");
        foreach (var line in LineWrap.Wrap([Usage(command, path)], width - 2, hang: 4)) yield return line.Indent(2);
        var parts = new (string Heading, IEnumerable<(string, string)> Rows)[]
        {
            ("Arguments", command.Arguments.Select(a => (a.HelpName ?? a.Name, a.Description ?? ""))),
            ("Commands", command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description ?? ""))),
            ("Options", command.Options.Concat(inherited).Where(o => !o.Hidden).Distinct().Select(o => (Label(o), o.Description ?? ""))),
        };
        foreach (var (heading, rows) in parts)
        {
            foreach (var line in Rows(heading, [.. rows], width)) yield return line;
        }

        if (command is not IDocumented { Examples: { Count: > 0 } examples }) yield break;
        yield return Line.Empty;
        yield return Heading("Examples");
        foreach (var (example, does) in examples)
        {
            yield return Line.Of(new Span("  # " + does, Tone.Faint));
            yield return Line.Of("  ", new Span(example, Tone.Code));
        }
    }

    private static Line Heading(string text) => Line.Of(new Span(text, Tone.Heading));

    private static string Usage(Command command, string path)
    {
        var arguments = command.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{a.HelpName ?? a.Name}]" : a.HelpName ?? a.Name);
        var parts = arguments.Prepend(path);
        if (command.Subcommands.Count > 0) parts = parts.Append("COMMAND");
        return string.Join(' ', parts.Append("[options]"));
    }

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(a => !a.StartsWith('/')).Append(option.Name).Distinct().OrderBy(n => n.Length));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static IEnumerable<Line> Rows(string heading, (string Name, string About)[] rows, int width)
    {
        if (rows.Length == 0) yield break;
        yield return Line.Empty;
        yield return Heading(heading);
        var column = Math.Min(rows.Max(r => r.Name.Length), width / 3) + 4;
        foreach (var (name, about) in rows)
        {
            var lines = LineWrap.Wrap([about], width - column).ToList();
            var apart = name.Length + 4 > column;
            if (apart) yield return Line.Of("  ", new Span(name, Tone.Strong));
            for (var i = 0; i < lines.Count; i++)
                yield return i == 0 && !apart ? Line.Of(["  ", new Span(name.PadRight(column - 2), Tone.Strong), .. lines[i].Spans]) : lines[i].Indent(column);
        }
    }
}
