using Cuecard.Decks;

namespace Cuecard.Storage;

/// <summary>Finds the deck to work with: the built-in one with the user's own cards over it, or a folder that was named.</summary>
public sealed class DeckLibrary(CuecardHome home)
{
    /// <summary>Opens a deck.</summary>
    /// <param name="folder">A deck folder, or null for the built-in deck with the user's cards over it.</param>
    /// <returns>The deck; broken cards are left out of it and named in the problems.</returns>
    public Reading<Deck> Open(string? folder = null)
    {
        if (folder is not null) return DeckFolder.Load(folder, home.Cache);
        if (DeckFolder.LoadBuilt(home.BuiltInDeck) is not { } builtIn)
            return new Reading<Deck>(null, [new DeckProblem(home.BuiltInDeck, 0, "expected the built-in deck, found none that this version can read; build or install Cuecard again")]);
        if (!Directory.Exists(home.UserDeck)) return new Reading<Deck>(builtIn, []);
        var own = DeckFolder.Load(home.UserDeck, home.Cache, under: builtIn);
        return new Reading<Deck>(own.Value is { } cards ? builtIn.Overlay(cards) : builtIn, own.Problems);
    }
}
