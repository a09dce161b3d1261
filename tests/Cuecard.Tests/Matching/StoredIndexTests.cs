using Cuecard.Decks;
using Cuecard.Matching;
using Cuecard.Tests.Cards;

namespace Cuecard.Tests.Matching;

public class StoredIndexTests
{
    private static readonly byte[] Built = BuiltDeck.Write(BuiltInDeck.Deck, "stamp", new Matcher(BuiltInDeck.Deck).SaveIndex());

    [Fact]
    public void A_matcher_whose_index_was_read_ranks_as_the_one_that_made_it()
    {
        using var stream = new MemoryStream(Built);
        var deck = BuiltDeck.Read(stream)!;
        Assert.NotNull(deck.ReadIndex(s => StoredIndex.Read(s, deck)));
        var (made, read) = (new Matcher(BuiltInDeck.Deck), new Matcher(deck));
        foreach (var question in BuiltInDeck.Deck.Cards.Select(c => c.Head.Asked[1]).Append("what is a back bro petition").Append("regul"))
            Assert.Equal(Ranked(made, question), Ranked(read, question));
    }

    [Fact]
    public void An_index_that_was_read_is_written_in_the_same_bytes()
    {
        using var stream = new MemoryStream(Built);
        Assert.Equal(new Matcher(BuiltInDeck.Deck).SaveIndex(), new Matcher(BuiltDeck.Read(stream)!).SaveIndex());
    }

    [Fact]
    public void An_index_cut_anywhere_is_none()
    {
        var index = new Matcher(BuiltInDeck.Deck).SaveIndex();
        for (var length = 0; length < index.Length; length += 1 + (index.Length / 200))
            Assert.Null(StoredIndex.Read(new MemoryStream(index, 0, length), BuiltInDeck.Deck));
    }

    private static IEnumerable<string> Ranked(Matcher matcher, string question) =>
        matcher.Match(question, unfinished: true).SelectMany(m => m.Cards).Select(c => $"{c.Card.Id} {c.Confidence} {string.Join('|', c.Because)}");
}
