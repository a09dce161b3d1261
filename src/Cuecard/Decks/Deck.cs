using System.Collections.Immutable;

namespace Cuecard.Decks;

/// <summary>The cards for one role, with its pillars, company profiles and lexicon.</summary>
public sealed class Deck
{
    private readonly Dictionary<CardId, Card> _byId;
    private readonly Action<Action<Stream>>? _useIndex;
    private readonly Lazy<ImmutableArray<BusinessCase>> _cases;

    /// <summary>Makes a deck.</summary>
    /// <param name="manifest">Its pillars, companies and lexicon.</param>
    /// <param name="cards">Its cards, in any order; ids differ.</param>
    /// <param name="useIndex">Hands out the matcher's index that the deck was built with, if there is one.</param>
    /// <param name="readCases">Reads its business cases when they are first asked for; none where it is null.</param>
    public Deck(DeckManifest manifest, IEnumerable<Card> cards, Action<Action<Stream>>? useIndex = null, Func<ImmutableArray<BusinessCase>>? readCases = null)
    {
        _useIndex = useIndex;
        _cases = new Lazy<ImmutableArray<BusinessCase>>(() => readCases is null ? [] : [.. readCases().OrderBy(c => c.Id)]);
        Manifest = manifest;
        Cards = [.. cards.OrderBy(c => c.Id)];
        _byId = Cards.ToDictionary(c => c.Id);
    }

    public DeckManifest Manifest { get; }

    /// <summary>All cards, by id.</summary>
    public ImmutableArray<Card> Cards { get; }

    /// <summary>The business cases of a mock interview, by id.</summary>
    public ImmutableArray<BusinessCase> Cases => _cases.Value;

    /// <summary>Reads the matcher's index that the deck was built with; null where there is none.</summary>
    internal T? ReadIndex<T>(Func<Stream, T?> read)
        where T : class
    {
        T? index = null;
        _useIndex?.Invoke(stream => index = read(stream));
        return index;
    }

    /// <summary>The card of that name, or null.</summary>
    public Card? Find(CardId id) => _byId.GetValueOrDefault(id);

    /// <summary>This deck with another laid over it: a card of the same id is replaced, new ones are added, and pillars, companies and lexicon are joined.</summary>
    public Deck Overlay(Deck other)
    {
        var cards = Cards.Where(c => other.Find(c.Id) is null).Concat(other.Cards);
        return new Deck(Manifest.Overlay(other.Manifest), cards, readCases: () => [.. Cases.Where(c => other.Cases.All(o => o.Id != c.Id)), .. other.Cases]);
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
