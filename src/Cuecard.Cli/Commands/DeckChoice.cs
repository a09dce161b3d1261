using Cuecard.Cli.Pages;
using Cuecard.Decks;
using Cuecard.Storage;

namespace Cuecard.Cli.Commands;

/// <summary>Opens the deck that a command works with, and says what is wrong with it.</summary>
internal static class DeckChoice
{
    private const int Suggestions = 3;

    /// <summary>The deck, or null after saying on standard error why there is none.</summary>
    public static Deck? Open(CommandContext context, string? folder)
    {
        var reading = new DeckLibrary(context.Home).Open(folder);
        if (reading.Value is not { Cards.IsEmpty: false } deck)
        {
            context.Fail(reading.Problems is [var first, ..] ? first.ToString() : $"{folder}: expected a deck with cards, found none; see docs/writing-cards.md");
            return null;
        }

        if (!reading.Problems.IsEmpty)
        {
            var where = folder ?? context.Home.UserDeck;
            context.Fail($"{Quantity.Of(reading.Problems.Length, "mistake")} in {where}; what could be read is used. `cuecard deck check \"{where}\"` names each.");
        }

        return deck;
    }

    /// <summary>A card of the deck, or null after saying on standard error that there is none, and which are near.</summary>
    public static Card? Card(CommandContext context, Deck deck, string name)
    {
        if (deck.Find(new CardId(name)) is { } card) return card;
        var near = deck.Nearest(name, Suggestions).ToList();
        var hint = near.Count == 0 ? "`cuecard deck list` names them all" : $"did you mean {string.Join(" or ", near.Select(n => $"`{n}`"))}?";
        context.Fail($"expected the id of a card, found `{Shorten(name)}`, which is none; {hint}");
        return null;
    }

    private static string Shorten(string name) => name.Length <= CardId.MaxLength ? name : name[..CardId.MaxLength] + "…";
}
