using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Cuecard.Decks;

/// <summary>The cards for one role, with its pillars, company profiles and lexicon.</summary>
public sealed class Deck
{
    private readonly FrozenDictionary<CardId, Card> _byId;

    public Deck(DeckManifest manifest, IEnumerable<Card> cards)
    {
        Manifest = manifest;
        Cards = [.. cards.OrderBy(c => c.Id)];
        _byId = Cards.ToFrozenDictionary(c => c.Id);
    }

    public DeckManifest Manifest { get; }

    /// <summary>All cards, by id.</summary>
    public ImmutableArray<Card> Cards { get; }

    /// <summary>The card of that name, or null.</summary>
    public Card? Find(CardId id) => _byId.GetValueOrDefault(id);

    /// <summary>This deck with another laid over it: a card of the same id is replaced, new ones are added, and pillars, companies and lexicon are joined.</summary>
    public Deck Overlay(Deck other)
    {
        var cards = Cards.Where(c => other.Find(c.Id) is null).Concat(other.Cards);
        return new Deck(Manifest.Overlay(other.Manifest), cards);
    }

    /// <summary>The ids nearest to a mistyped one, nearest first.</summary>
    public IEnumerable<CardId> Nearest(string text, int count)
    {
        var wanted = text.ToLowerInvariant();
        return Cards
            .Select(c => (c.Id, Distance: Spelling.NearDistance(wanted, c.Id.Value)))
            .Where(x => x.Distance <= Math.Max(3, wanted.Length / 2))
            .OrderBy(x => x.Distance)
            .ThenBy(x => x.Id)
            .Take(count)
            .Select(x => x.Id);
    }
}
