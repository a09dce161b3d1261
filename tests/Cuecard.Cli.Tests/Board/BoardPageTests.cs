using Cuecard.Cli.Board;
using Cuecard.Cli.Listening;
using Cuecard.Cli.Pages;
using Cuecard.Live;
using Cuecard.Matching;
using Cuecard.Storage;

namespace Cuecard.Cli.Tests.Board;

public sealed class BoardPageTests
{
    [Theory]
    [InlineData(40, 10)]
    [InlineData(60, 24)]
    [InlineData(76, 24)]
    [InlineData(120, 40)]
    [InlineData(200, 60)]
    public void The_board_fills_the_screen_and_no_more(int width, int height)
    {
        var lines = Heard().Lay(width, height).ToList();
        Assert.Equal(height, lines.Count);
        Assert.All(lines, l => Assert.InRange(l.Width, 0, width));
    }

    [Fact]
    public void The_words_that_caused_the_cue_are_marked_and_the_card_stands_beside_them()
    {
        var lines = Heard().Lay(100, 30).ToList();
        Assert.Contains(lines.SelectMany(l => l.Spans), s => s is { Tone: Tone.Marked, Text: "p-value" });
        Assert.Contains(lines.SelectMany(l => l.Spans), s => s is { Tone: Tone.Title, Text: "What a p-value is, and is not" });
    }

    [Fact]
    public void Before_anything_is_asked_it_listens() =>
        Assert.Contains(new BoardPage(DeckFolder.Read(Repository.SmallDeck).Value!).Lay(100, 20), l => l.ToString().Contains("Listening for a question.", StringComparison.Ordinal));

    private static BoardPage Heard()
    {
        var deck = DeckFolder.Read(Repository.SmallDeck).Value!;
        var page = new BoardPage(deck);
        var conversation = new Conversation(new Matcher(deck));
        var utterances = new[]
        {
            new Utterance(TimeSpan.FromSeconds(1), Role.Interviewer, "Dana", "Tell me about k-means.", true),
            new Utterance(TimeSpan.FromSeconds(5), Role.Candidate, "Sam", "It alternates between assigning the points and moving the centroids.", true),
            new Utterance(TimeSpan.FromSeconds(9), Role.Interviewer, "Dana", "What is a", false),
            new Utterance(TimeSpan.FromSeconds(10), Role.Interviewer, "Dana", "What is a p-value?", true),
        };
        foreach (var utterance in utterances) page.Tell(new HeardStep(utterance, conversation.Hear(utterance)));
        return page;
    }
}
