using Cuecard.Decks;
using Cuecard.Live;
using Cuecard.Matching;
using Cuecard.Web.Sessions;

namespace Cuecard.Web.Tests.Sessions;

public sealed class BoardTests
{
    private static Deck Deck => TestDeck.Open.Deck;

    [Fact]
    public void The_first_card_is_large_and_three_are_slips()
    {
        var board = Cued(1, "p-value", "confidence-interval");
        Assert.Equal("p-value", board.Primary?.Card.Id.Value);
        Assert.Equal("confidence-interval", board.Slips[0].Card.Id.Value);
        Assert.Equal(3, board.Slips.Length);
    }

    [Fact]
    public void A_pinned_card_stays_and_what_is_asked_next_becomes_the_first_slip()
    {
        var board = Cued(1, "p-value").TogglePin();
        board = board.On(Cue(2, "regularization"), null, Deck);
        Assert.Equal("p-value", board.Primary?.Card.Id.Value);
        Assert.Equal("regularization", board.Slips[0].Card.Id.Value);
    }

    [Fact]
    public void A_dismissed_card_does_not_come_back_for_the_same_question()
    {
        var board = Cued(1, "p-value", "regularization").Dismiss();
        Assert.Equal("regularization", board.Primary?.Card.Id.Value);
        board = board.On(Cue(1, "p-value", "regularization"), null, Deck);
        Assert.Equal("regularization", board.Primary?.Card.Id.Value);
        board = board.On(Cue(2, "p-value"), null, Deck);
        Assert.Equal("p-value", board.Primary?.Card.Id.Value);
    }

    [Fact]
    public void A_cue_that_is_taken_back_leaves_the_one_before()
    {
        var board = Cued(1, "p-value").On(Cue(2, "regularization"), null, Deck).On(Cue(2), null, Deck);
        Assert.Equal("p-value", board.Primary?.Card.Id.Value);
    }

    [Fact]
    public void Next_goes_round_all_cards()
    {
        var board = Cued(1, "p-value", "regularization");
        var round = board;
        for (var i = 0; i <= board.Slips.Length; i++) round = round.Next();
        Assert.Equal(board.Primary?.Card.Id, round.Primary?.Card.Id);
    }

    [Theory]
    [InlineData(QuestionType.Implement, CardSection.Code)]
    [InlineData(QuestionType.Choose, CardSection.TradeOffs)]
    [InlineData(QuestionType.Diagnose, CardSection.Pitfalls)]
    public void The_kind_of_question_decides_what_is_open(QuestionType type, CardSection section)
    {
        var board = Board.Empty.On(Cue(1, "p-value"), new QuestionEvent(TimeSpan.Zero, 1, "?", type, false), Deck);
        Assert.Equal(section, board.Section);
    }

    [Fact]
    public void Turning_visits_every_part_and_comes_back()
    {
        var board = Cued(1, "p-value");
        var parts = CardSections.Of(board.Primary!.Card);
        var seen = new HashSet<CardSection>();
        for (var i = 0; i < parts.Length; i++)
        {
            board = board.Turn(1);
            seen.Add(board.Section!.Value);
        }

        Assert.Equal(parts.Length, seen.Count);
    }

    private static Board Cued(int question, params string[] cards) => Board.Empty.On(Cue(question, cards), null, Deck);

    private static CueEvent Cue(int question, params string[] cards) => new(
        TimeSpan.Zero,
        question,
        [.. cards.Select((id, i) => new RankedCard(Deck.Find(new CardId(id))!, 0.9 - (0.2 * i), i == 0, []))],
        4);
}
