using System.Text;
using Cuecard.Decks;

namespace Cuecard.Web.Tests.Decks;

public sealed class CardWriterTests
{
    [Fact]
    public void Every_card_of_the_deck_is_written_so_that_it_reads_back_the_same()
    {
        var pillars = TestDeck.Open.Deck.Manifest.Pillars.Select(p => p.Id).ToHashSet();
        foreach (var card in TestDeck.Open.Deck.Cards)
        {
            var written = CardWriter.Write(card);
            var reading = CardReader.Read($"{card.Id}.md", Encoding.UTF8.GetBytes(written), pillars);
            Assert.True(reading.IsSound, $"{card.Id}: {string.Join("; ", reading.Problems)}");
            Assert.Equal(written, CardWriter.Write(reading.Value!));
            Assert.Equal(card.Head.Asked, reading.Value!.Head.Asked);
            Assert.Equal(card.Say, reading.Value.Say);
            Assert.Equal(card.Body.Code.Select(c => c.Source), reading.Value.Body.Code.Select(c => c.Source));
        }
    }
}
