using Cuecard.Decks;
using Cuecard.Matching;
using Cuecard.Storage;

namespace Cuecard.Web.Decks;

/// <summary>The deck in use, with its matcher; read again when the user's cards change.</summary>
internal sealed class CurrentDeck
{
    private readonly WebOptions _options;
    private OpenDeck _open;

    public CurrentDeck(WebOptions options)
    {
        _options = options;
        _open = Read();
    }

    /// <summary>Told after the deck was read again.</summary>
    public event Action? Changed;

    /// <summary>The deck as it is now; keep it for as long as one thing is done.</summary>
    public OpenDeck Now => Volatile.Read(ref _open);

    /// <summary>Reads the deck again.</summary>
    public OpenDeck Reload()
    {
        var open = Read();
        Volatile.Write(ref _open, open);
        Changed?.Invoke();
        return open;
    }

    private OpenDeck Read()
    {
        var reading = new DeckLibrary(_options.Home).Open(_options.DeckFolder);
        var deck = reading.Value ?? new Deck(DeckManifest.Empty("No deck"), []);
        var matcher = new Matcher(deck);
        return new OpenDeck(deck, matcher, new CardSearch(deck, matcher), reading.Problems);
    }
}
