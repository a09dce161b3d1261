namespace Cuecard.Cli.Tests.Documents;

/// <summary>The command lines in the documents: those of <c>sh</c> blocks, and those after <c>$</c> in <c>console</c> blocks.</summary>
internal static class DocumentedCommands
{
    /// <summary>A block is left out where this stands on the line before it, with the reason.</summary>
    private const string NotRun = "<!-- not run: ";

    /// <summary>Every command line that calls cuecard, with the file it stands in.</summary>
    public static IEnumerable<(string File, string Line)> All() => Files().SelectMany(f => Of(File.ReadAllLines(f)).Select(l => (Path.GetRelativePath(Repository.Root, f), l)));

    private static IEnumerable<string> Files() =>
        new[] { "README.md", "CONTRIBUTING.md" }.Select(f => Path.Combine(Repository.Root, f)).Where(File.Exists)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Of(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("```", StringComparison.Ordinal)) continue;
            var language = lines[i].TrimStart('`');
            var runs = language is "sh" or "console" && !(i > 0 && lines[i - 1].StartsWith(NotRun, StringComparison.Ordinal));
            var fence = lines[i][..^language.Length];
            for (i++; i < lines.Length && lines[i] != fence; i++)
            {
                if (runs && Command(lines[i], language) is { } command && command.Contains("cuecard ", StringComparison.Ordinal)) yield return command;
            }
        }
    }

    private static string? Command(string line, string language)
    {
        if (language == "console") return line.StartsWith("$ ", StringComparison.Ordinal) ? Called(line[2..]) : null;
        return line.StartsWith('#') ? null : Called(line);
    }

    /// <summary>The launcher of a clone stands for the program itself.</summary>
    private static string Called(string line) => line.Replace("./cuecard", "cuecard", StringComparison.Ordinal).Split("  #")[0].TrimEnd();
}
