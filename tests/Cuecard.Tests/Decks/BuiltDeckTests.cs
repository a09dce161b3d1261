using System.Text.Json;
using CsCheck;
using Cuecard.Decks;
using Cuecard.Tests.Cards;

namespace Cuecard.Tests.Decks;

public class BuiltDeckTests
{
    private static readonly byte[] Built = BuiltDeck.Write(BuiltInDeck.Deck, "stamp");

    private static readonly byte[] Small = BuiltDeck.Write(new Deck(DeckManifest.Empty("a"), [SampleCard.Read(SampleCard.Text).Value!]), "stamp");

    [Fact]
    public void A_deck_is_the_same_after_it_was_written_and_read()
    {
        using var stream = new MemoryStream(Built);
        Assert.Equal("stamp", BuiltDeck.Stamp(stream));
        var read = BuiltDeck.Read(stream)!;
        Assert.Equal(JsonSerializer.Serialize(BuiltInDeck.Deck.Manifest), JsonSerializer.Serialize(read.Manifest));
        Assert.Equal(BuiltInDeck.Deck.Cards.Select(SampleCard.Everything), read.Cards.Select(SampleCard.Everything));
    }

    [Fact]
    public void The_same_deck_is_written_in_the_same_bytes() => Assert.Equal(Built, BuiltDeck.Write(BuiltInDeck.Deck, "stamp"));

    [Fact]
    public void Bodies_can_be_opened_from_several_threads_in_any_order()
    {
        using var stream = new MemoryStream(Built);
        var read = BuiltDeck.Read(stream)!;
        var titles = new string[read.Cards.Length];
        Parallel.For(0, titles.Length, i => titles[i] = read.Cards[^(i + 1)].Body.Example);
        Assert.Equal(BuiltInDeck.Deck.Cards.Reverse().Select(c => c.Body.Example), titles);
    }

    [Fact]
    public void A_deck_cut_anywhere_is_none()
    {
        for (var length = 0; length < Small.Length; length++) Assert.Null(BuiltDeck.Read(new MemoryStream(Small, 0, length)));
        foreach (var length in new[] { 1, 100, Built.Length / 2, Built.Length - 1 }) Assert.Null(BuiltDeck.Read(new MemoryStream(Built, 0, length)));
    }

    [Fact]
    public void A_deck_with_a_damaged_byte_is_none() =>
        Gen.Select(Gen.Int[0, Small.Length - 1], Gen.Byte[1, 255]).Sample(
            (at, change) =>
            {
                var bytes = Small.ToArray();
                bytes[at] ^= change;
                Assert.Null(BuiltDeck.Read(new MemoryStream(bytes)));
            },
            iter: 2000);

    [Fact]
    public void Any_bytes_after_the_beginning_of_a_deck_are_none() =>
        Gen.Byte.Array[0, 300].Sample(
            bytes =>
            {
                using var stream = new MemoryStream([.. Small.AsSpan(0, 8), .. bytes]);
                Assert.Null(BuiltDeck.Read(stream));
                BuiltDeck.Stamp(stream);
            },
            iter: 3000);
}
