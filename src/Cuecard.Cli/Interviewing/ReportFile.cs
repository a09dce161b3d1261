using Cuecard.Interviews.Reports;

namespace Cuecard.Cli.Interviewing;

/// <summary>Writes a report to a file in the form that its name asks for.</summary>
internal static class ReportFile
{
    /// <summary>True where the name says which form is wanted.</summary>
    public static bool IsKnown(string file) => Form(file) is not null;

    /// <summary>What is wrong with a name that does not.</summary>
    public static string Expected(string file) => $"--report: expected a file that ends in .html, .md or .json, found `{file}`.";

    /// <summary>Writes it; the exit code says whether that worked.</summary>
    public static int Write(CommandContext context, string file, InterviewReport report)
    {
        try
        {
            File.WriteAllText(file, Form(file)!(report));
            context.Error.WriteLine($"The report is in {Path.GetFullPath(file)}");
            return ExitCode.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return context.Fail($"{file}: expected a file that can be written: {e.Message} The report was printed; choose another place with --report.");
        }
    }

    private static Func<InterviewReport, string>? Form(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".html" or ".htm" => ReportHtml.Page,
        ".md" => ReportMarkdown.Write,
        ".json" => ReportJson.Write,
        _ => null,
    };
}
