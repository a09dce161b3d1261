using Cuecard.Decks;

namespace Cuecard.Tests.Cards;

/// <summary>The deck that comes with Cuecard, read from its sources.</summary>
internal static class BuiltInDeck
{
    private static readonly Lazy<Reading<Deck>> Read = new(() => DeckReader.Read("data-science", Files()));

    public static string Folder { get; } = Path.Combine(Root(), "deck", "data-science");

    public static Reading<Deck> Reading => Read.Value;

    public static Deck Deck => Reading.Value!;

    private static IEnumerable<DeckFile> Files() =>
        Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(f => DeckReader.IsPart(f))
            .Select(f => new DeckFile(Path.GetRelativePath(Folder, f), File.ReadAllBytes(f)));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Cuecard.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests run from within the repository");
    }
}
