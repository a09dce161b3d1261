using Cuecard.Storage;
using Cuecard.Web.Decks;

namespace Cuecard.Web.Tests;

/// <summary>The deck of this repository, and homes of their own.</summary>
internal static class TestDeck
{
    public static string Repository { get; } = Find();

    public static string Folder => Path.Combine(Repository, "deck", "data-science");

    private static readonly Lazy<CurrentDeck> Shared = new(() => new CurrentDeck(Options()));

    public static CurrentDeck Current => Shared.Value;

    public static OpenDeck Open => Current.Now;

    public static string NewHome() => Directory.CreateTempSubdirectory("cuecard-web-").FullName;

    public static WebOptions Options(string? folder = null) => new(new CuecardHome(NewHome(), AppContext.BaseDirectory)) { DeckFolder = folder ?? Folder };

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Cuecard.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests must run below the repository's folder.");
    }
}
