using System.Collections.Immutable;
using System.Text;
using Cuecard.Decks;

namespace Cuecard.Web.Decks;

/// <summary>The user's own cards: read, checked and saved in the user's deck folder.</summary>
internal sealed class UserCards(WebOptions options, CurrentDeck deck)
{
    /// <summary>The folder that is written to.</summary>
    public string Folder => options.Home.UserDeck;

    /// <summary>False where a deck folder was named on the command line: that one is shown as it is.</summary>
    public bool CanSave => options.DeckFolder is null || Path.GetFullPath(options.DeckFolder) == Path.GetFullPath(Folder);

    /// <summary>Whether the user has a card of that name.</summary>
    public bool Has(CardId id) => FileOf(id) is not null;

    /// <summary>The Markdown of a card: the user's own, or the built-in one written out to start from.</summary>
    public string? Source(CardId id)
    {
        if (FileOf(id) is { } file) return File.ReadAllText(file);
        return deck.Now.Deck.Find(id) is { } card ? CardWriter.Write(card) : null;
    }

    /// <summary>Reads a text as a card, as it would be read once saved.</summary>
    public Reading<Card> Check(string markdown)
    {
        var pillars = deck.Now.Deck.Manifest.Pillars.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var name = CardName.Find(markdown) is { } id ? $"{id}.md" : "card.md";
        return CardReader.Read(name, Encoding.UTF8.GetBytes(markdown), pillars);
    }

    /// <summary>Saves a card that has no mistakes, and reads the deck again.</summary>
    /// <returns>The problems that stood in the way; empty when it is saved.</returns>
    public ImmutableArray<DeckProblem> Save(string markdown)
    {
        var reading = Check(markdown);
        if (!reading.IsSound) return reading.Problems;
        var card = reading.Value!;
        try
        {
            var file = FileOf(card.Id);
            var wanted = Path.Combine(Folder, card.Pillar, $"{card.Id}.md");
            Directory.CreateDirectory(Path.GetDirectoryName(wanted)!);
            var draft = wanted + ".draft";
            File.WriteAllText(draft, markdown.ReplaceLineEndings("\n").TrimEnd() + "\n");
            File.Move(draft, wanted, overwrite: true);
            if (file is not null && file != wanted) File.Delete(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [new DeckProblem(Folder, 0, $"expected a folder that can be written to: {e.Message}")];
        }

        deck.Reload();
        return [];
    }

    /// <summary>Deletes the user's card; a built-in one of the same name comes back.</summary>
    public void Delete(CardId id)
    {
        if (FileOf(id) is not { } file) return;
        File.Delete(file);
        deck.Reload();
    }

    private string? FileOf(CardId id) => Directory.Exists(Folder)
        ? Directory.EnumerateFiles(Folder, $"{id}.md", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 4 }).FirstOrDefault()
        : null;
}
