namespace Cuecard.Cli.Tests.Architecture;

/// <summary>A file of the repository's sources.</summary>
/// <param name="Path">From the repository's root, with forward slashes.</param>
/// <param name="Lines">Its lines.</param>
public sealed record SourceFile(string Path, string[] Lines)
{
    private static readonly string[] Roots = ["src", "tests", "benchmarks"];
    private static readonly string[] NotSources = ["bin", "obj", "node_modules"];

    /// <summary>Every file of an ending that people wrote.</summary>
    public static IEnumerable<SourceFile> All(string ending) =>
        Roots.Select(r => System.IO.Path.Combine(Repository.Root, r))
            .Where(Directory.Exists)
            .SelectMany(r => Directory.EnumerateFiles(r, "*" + ending, SearchOption.AllDirectories))
            .Select(f => (Full: f, Path: System.IO.Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')))
            .Where(f => !f.Path.Split('/').Intersect(NotSources).Any())
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => new SourceFile(f.Path, File.ReadAllLines(f.Full)));

    public override string ToString() => Path;
}
