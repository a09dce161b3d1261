using Cuecard.Decks;

namespace Cuecard.Tests.Cards;

/// <summary>Every code block of every card prints what the card says it prints.</summary>
public sealed class CardCodeTests(CardCode code) : IClassFixture<CardCode>
{
    public static TheoryData<string> CardsWithCode => [.. BuiltInDeck.Deck.Cards.Where(c => !c.Body.Code.IsEmpty).Select(c => c.Id.Value)];

    [Fact]
    public void Every_card_is_sound() => Assert.Empty(BuiltInDeck.Reading.Problems.Select(p => p.ToString()));

    [Theory]
    [MemberData(nameof(CardsWithCode))]
    public async Task Code_prints_what_the_card_says(string id)
    {
        var card = BuiltInDeck.Deck.Find(new CardId(id))!;
        foreach (var block in card.Body.Code)
        {
            var (output, error) = await code.RunAsync(block);
            Assert.True(error is null, $"{card.Pillar}/{id}.md:{block.Line}: {error}");
            Assert.Equal(Trim(block.Output), Trim(output));
        }
    }

    private static string Trim(string text) => string.Join('\n', text.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(l => l.TrimEnd()));
}
