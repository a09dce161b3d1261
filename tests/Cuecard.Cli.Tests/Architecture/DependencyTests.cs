using System.Xml.Linq;
using Cuecard.Decks;

namespace Cuecard.Cli.Tests.Architecture;

/// <summary>Dependencies point one way: Cli, Web, the feature libraries, the core. The feature libraries do not know each other.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, int> Floors = new()
    {
        ["Cuecard"] = 0,
        ["Cuecard.Lab"] = 1,
        ["Cuecard.Speech"] = 1,
        ["Cuecard.Workbench"] = 1,
        ["Cuecard.Storage"] = 1,
        ["Cuecard.Assistant"] = 1,
        ["Cuecard.Web"] = 2,
        ["Cuecard.Cli"] = 3,
    };

    public static TheoryData<string> Projects => [.. SourceFile.All(".csproj").Where(p => p.Path.StartsWith("src/", StringComparison.Ordinal)).Select(p => p.Path)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_floors_below_its_own(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        Assert.True(Floors.TryGetValue(name, out var floor), $"{name} has no floor in the house; docs and {nameof(DependencyTests)} say where projects stand");
        var references = XDocument.Load(Path.Combine(Repository.Root, path)).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')));
        Assert.All(references, r => Assert.True(Floors[r] < floor, $"{name} refers to {r}"));
    }

    [Fact]
    public void The_core_knows_no_network_no_console_and_no_storage()
    {
        var known = typeof(Deck).Assembly.GetReferencedAssemblies().Select(a => a.Name!).ToList();
        Assert.All(known, a => Assert.False(a.StartsWith("System.Net", StringComparison.Ordinal) || a.StartsWith("Microsoft.", StringComparison.Ordinal) || a is "System.Console" or "Spectre.Console" or "System.CommandLine", a));
    }

    [Fact]
    public void Every_project_is_in_the_solution_and_has_its_packages_locked()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Cuecard.slnx"));
        foreach (var project in SourceFile.All(".csproj"))
        {
            Assert.Contains($"\"{project.Path}\"", solution, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(project.Path)!, "packages.lock.json")), $"{project.Path} has no packages.lock.json");
        }
    }

    [Fact]
    public void Versions_of_packages_stand_in_one_place() =>
        Assert.All(SourceFile.All(".csproj"), p => Assert.DoesNotContain(p.Lines, l => l.Contains("PackageReference", StringComparison.Ordinal) && l.Contains("Version=", StringComparison.Ordinal)));
}
