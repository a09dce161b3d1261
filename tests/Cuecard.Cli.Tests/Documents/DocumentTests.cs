using System.Text.RegularExpressions;
using Cuecard.Cli.Tests.Processes;

namespace Cuecard.Cli.Tests.Documents;

/// <summary>What the documents say is so.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string, string> EveryCommandLine => [.. DocumentedCommands.All().Distinct()];

    [Theory]
    [MemberData(nameof(EveryCommandLine))]
    public async Task A_documented_command_line_runs(string file, string line)
    {
        using var shell = new Shell();
        var run = await shell.RunAsync(line);
        Assert.True(run.Code == ExitCode.Done, $"{file}: `{line}` ended with {run.Code}: {run.Error}");
    }

    [Fact]
    public void A_link_to_a_file_leads_to_one()
    {
        foreach (var document in Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)))
        {
            foreach (Match link in Link().Matches(File.ReadAllText(document)))
            {
                var target = link.Groups[1].Value;
                if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith('#')) continue;
                var path = Path.Combine(Path.GetDirectoryName(document)!, target.Split('#')[0]);
                Assert.True(Path.Exists(path), $"{Path.GetRelativePath(Repository.Root, document)} links to {target}");
            }
        }
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
