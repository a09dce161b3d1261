namespace Cuecard.Cli.Tests;

/// <summary>Where things are in the repository that the tests run from.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the program as it was built for these tests, with its built-in deck.</summary>
    public static string Program { get; } = Path.Combine(Root, "src", "Cuecard.Cli", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0");

    /// <summary>The folder of these tests' sources.</summary>
    public static string Tests { get; } = Path.Combine(Root, "tests", "Cuecard.Cli.Tests");

    /// <summary>A small deck whose cards do not change.</summary>
    public static string SmallDeck { get; } = Path.Combine(Tests, "Data", "small-deck");

    /// <summary>A deck with many kinds of mistakes.</summary>
    public static string BrokenDeck { get; } = Path.Combine(Tests, "Data", "broken-deck");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Cuecard.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests run from within the repository");
    }
}
