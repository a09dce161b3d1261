using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Tests.Cards;

namespace Cuecard.Tests.Grading;

/// <summary>What says nothing earns nothing, on every card of the deck.</summary>
public sealed class EmptyAnswerTests
{
    /// <summary>The most that an empty answer may score, of 100.</summary>
    private const double Most = 10;

    private static readonly Deck Deck = BuiltInDeck.Deck;
    private static readonly Grader Grader = new(Deck);

    public static TheoryData<string> All => [.. Deck.Cards.Select(c => c.Id.Value)];

    [Theory]
    [MemberData(nameof(All))]
    public void An_answer_that_says_nothing_earns_nothing(string id)
    {
        var card = Deck.Find(new CardId(id))!;
        var rubric = Rubric.Of(card);
        string[] nothing =
        [
            "", " \n ", "fine", "Yes.", "It depends.", "asdf qwer zxcv uiop hjkl bnm qwerty asdfgh", "blah blah blah blah blah blah blah",
            "The cat sat on the mat and looked out of the window at the rain for a long while.",
            .. card.Head.Asked,
            .. card.Head.Asked.Select(a => "So the question is: " + a),
            string.Join(", ", card.Head.Terms), string.Join(' ', card.Head.Terms), string.Join(" and ", card.Head.Terms), string.Join("\n", card.Head.Terms),
            card.Title,
        ];
        var earned = nothing.Select(n => (Text: n, Grader.Grade(rubric, Answer.Typed(n)).Score)).Where(g => g.Score > Most).ToList();
        Assert.True(earned.Count == 0, string.Join("\n", earned.Select(e => $"{e.Score}: {e.Text}")));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_good_answer_to_another_card_earns_nothing(string id)
    {
        var card = Deck.Find(new CardId(id))!;
        var rubric = Rubric.Of(card);
        var at = Deck.Cards.IndexOf(card);
        var others = Enumerable.Range(1, Deck.Cards.Length - 1)
            .Select(step => Deck.Cards[(at + (7 * step)) % Deck.Cards.Length])
            .Where(o => o.Id != card.Id && !card.Head.Related.Contains(o.Id) && !o.Head.Related.Contains(card.Id))
            .Take(20);
        var earned = others.Select(o => (o.Id, Grader.Grade(rubric, Answer.Typed(o.Say)).Score)).Where(g => g.Score > Most).ToList();
        Assert.True(earned.Count == 0, string.Join("\n", earned.Select(e => $"{e.Score}: {e.Id}")));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_cards_own_answer_earns_much(string id)
    {
        var card = Deck.Find(new CardId(id))!;
        var grade = Grader.Grade(Rubric.Of(card), Answer.Typed(GoodAnswer(card)));
        Assert.True(grade.Score >= 80, $"{grade.Score}: missed {string.Join(" | ", grade.Missed.Select(m => m.Text))}; wrong {string.Join(" | ", grade.Misconceptions.Select(m => m.Wrong))}");
    }

    private static string GoodAnswer(Card card) => $"{card.Say} {string.Join(' ', card.Body.Rubric.Select(p => p.Text))}";
}
