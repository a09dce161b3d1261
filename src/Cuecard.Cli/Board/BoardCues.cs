using System.Collections.Immutable;
using Cuecard.Cli.Pages;
using Cuecard.Decks;
using Cuecard.Live;
using Cuecard.Matching;

namespace Cuecard.Cli.Board;

/// <summary>The cue side of the live board: the card for the question being asked, the slips below it, and what came before.</summary>
internal sealed class BoardCues(Deck deck)
{
    private const int MostEarlier = 4;
    private readonly List<Card> _earlier = [];
    private readonly Dictionary<int, QuestionEvent> _questions = [];
    private ImmutableArray<RankedCard> _cards = [];
    private int _question;

    /// <summary>Takes in an event.</summary>
    public void Tell(LiveEvent happened)
    {
        if (happened is QuestionEvent question) _questions[question.Number] = question;
        if (happened is not CueEvent cue) return;
        if (cue.Cards.IsEmpty && cue.Question != _question) return;
        if (_cards is [var before, ..] && (cue.Cards.IsEmpty || before.Card.Id != cue.Cards[0].Card.Id))
        {
            _earlier.RemoveAll(c => c.Id == before.Card.Id);
            if (cue.Question != _question) _earlier.Insert(0, before.Card);
            if (_earlier.Count > MostEarlier) _earlier.RemoveAt(MostEarlier);
        }

        (_question, _cards) = (cue.Question, cue.Cards);
    }

    /// <summary>The lines that fit: what is said first, then as much of the card as there is room for, slips last.</summary>
    public IReadOnlyList<Line> Lay(int width, int height)
    {
        var foot = Foot(width).ToList();
        var lines = Body(width).Take(Math.Max(1, height - foot.Count)).ToList();
        while (lines.Count < height - foot.Count) lines.Add(Line.Empty);
        lines.AddRange(foot);
        return lines.Count <= height ? lines : lines.GetRange(0, height);
    }

    private IEnumerable<Line> Body(int width)
    {
        if (_cards is not [var first, ..]) return [Line.Of(new Span("Listening for a question.", Tone.Faint))];
        var page = new CardPage(deck, width);
        var type = _questions.GetValueOrDefault(_question)?.Type ?? QuestionType.Open;
        return page.Head(first.Card, AskPage.Percent(first.Confidence)).Concat(SectionOrder.For(type).SelectMany(s => page.Section(first.Card, s)));
    }

    private IEnumerable<Line> Foot(int width)
    {
        var slips = _cards.Skip(1).Where(c => c.Confidence >= AskPage.WorthNaming).ToList();
        if (slips.Count > 0) yield return Rule("or", width);
        foreach (var slip in slips) yield return Short(slip.Card.Title, AskPage.Percent(slip.Confidence), width);
        if (_earlier.Count > 0) yield return Rule("before", width);
        foreach (var card in _earlier) yield return Short(card.Title, "", width);
    }

    private static Line Rule(string name, int width) => Line.Of(new Span($"── {name} " + new string('─', Math.Max(0, width - name.Length - 4)), Tone.Faint));

    private static Line Short(string title, string note, int width)
    {
        var room = Math.Max(4, width - note.Length - 1);
        var text = title.Length <= room ? title : title[..(room - 1)] + "…";
        return Line.Of(text + " ", new Span(note, Tone.Faint));
    }
}
