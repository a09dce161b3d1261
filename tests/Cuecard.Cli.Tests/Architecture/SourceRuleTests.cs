using System.Text.RegularExpressions;

namespace Cuecard.Cli.Tests.Architecture;

/// <summary>Rules of the house that no compiler knows.</summary>
public sealed partial class SourceRuleTests
{
    private const int LongestFile = 300;

    private static readonly string[] GrabBags = ["Utils", "Utilities", "Helpers", "Common", "Extensions", "Services", "Models", "Interfaces", "Misc", "Shared"];

    private static readonly (string What, Regex Pattern)[] Banned =
    [
        ("a clock of its own; hand in a TimeProvider", new Regex(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b|\bStopwatch\.|Environment\.TickCount")),
        ("randomness without a seed", new Regex(@"new Random\(\)|Random\.Shared|Guid\.NewGuid")),
        ("waiting by sleeping", new Regex(@"Thread\.Sleep\(")),
        ("unfinished work", new Regex(@"//\s*(TODO|FIXME|HACK|XXX)\b|NotImplementedException")),
        ("a region", new Regex(@"^\s*#region")),
        ("a warning that is suppressed; fix it", new Regex(@"^\s*#pragma warning|SuppressMessage\(")),
    ];

    public static TheoryData<string> Folders => [.. SourceFile.All(".cs").Select(f => f.Path.Split('/')[0] + "/" + f.Path.Split('/')[1]).Distinct()];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_file_is_named_for_a_type_in_it(string folder)
    {
        foreach (var file in Files(folder).Where(f => Path.GetFileName(f.Path) is not ("Program.cs" or "AssemblyInfo.cs" or "GlobalUsings.cs")))
        {
            var name = Path.GetFileName(file.Path).Split('.')[0];
            var types = file.Lines.Select(l => TypeDeclaration().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value).ToList();
            Assert.True(types.Count == 0 || types.Contains(name), $"{file.Path} holds {string.Join(", ", types)}");
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_file_is_too_long_to_read(string folder) =>
        Assert.All(Files(folder), f => Assert.True(f.Lines.Length <= LongestFile, $"{f.Path} has {f.Lines.Length} lines; at most {LongestFile}"));

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_folder_is_a_grab_bag(string folder) =>
        Assert.All(Files(folder), f => Assert.Empty(f.Path.Split('/')[..^1].Intersect(GrabBags, StringComparer.OrdinalIgnoreCase)));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Nothing_banned_is_used(string folder)
    {
        var isProduct = folder.StartsWith("src/", StringComparison.Ordinal);
        foreach (var file in Files(folder).Where(f => Path.GetFileName(f.Path) != $"{nameof(SourceRuleTests)}.cs"))
        {
            for (var i = 0; i < file.Lines.Length; i++)
            {
                foreach (var (what, pattern) in Banned.Where(b => isProduct || !b.What.StartsWith("a clock", StringComparison.Ordinal)))
                    Assert.False(pattern.IsMatch(file.Lines[i]), $"{file.Path}:{i + 1}: {what}: {file.Lines[i].Trim()}");
            }
        }
    }

    private static IEnumerable<SourceFile> Files(string folder) => SourceFile.All(".cs").Where(f => f.Path.StartsWith(folder + "/", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|abstract|static|partial|readonly|ref|unsafe)\s+)*(?:class|record struct|record class|record|struct|interface|enum|delegate\s+[\w<>\[\],?]+)\s+([A-Za-z_]\w*)")]
    private static partial Regex TypeDeclaration();
}
