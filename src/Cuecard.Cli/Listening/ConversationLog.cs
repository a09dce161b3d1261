using System.Collections.Immutable;
using Cuecard.Cli.Pages;
using Cuecard.Live;
using Cuecard.Matching;

namespace Cuecard.Cli.Listening;

/// <summary>Tells a conversation question by question: what was asked, when, and the card that was shown for it.</summary>
internal sealed class ConversationLog(int width)
{
    private const int Column = 7;
    private readonly Dictionary<int, ImmutableArray<RankedCard>> _shown = [];

    /// <summary>The lines that a step adds; most add none. A question is told with the card that it ended with.</summary>
    public IEnumerable<Line> Tell(HeardStep step)
    {
        foreach (var cue in step.Events.OfType<CueEvent>()) _shown[cue.Question] = cue.Cards;
        return step.Events.SelectMany(Tell);
    }

    private IEnumerable<Line> Tell(LiveEvent happened) => happened switch
    {
        InterviewerEvent interviewer => [Line.Of(new Span($"{interviewer.Name} asks{(interviewer.IsInferred ? ", as it seems; --interviewer NAME says otherwise" : "")}.", Tone.Faint))],
        QuestionEvent { IsComplete: true } question => Question(question),
        EndEvent end => [Line.Empty, Line.Of(new Span($"{Time(end.At)}  {Quantity.Of(end.Questions, "question")}, {end.Cued} with a card.", Tone.Faint))],
        _ => [],
    };

    /// <summary>A time as minutes and seconds.</summary>
    public static string Time(TimeSpan at) => $"{(int)at.TotalMinutes:00}:{at.Seconds:00}";

    private IEnumerable<Line> Question(QuestionEvent question)
    {
        var cards = _shown.GetValueOrDefault(question.Number, []);
        var marks = cards is [var first, ..] ? first.Because : [];
        yield return Line.Empty;
        IEnumerable<Span> asked = [new Span(Time(question.At), Tone.Faint), "\u00A0\u00A0", .. MarkedText.Mark(question.Text, marks.Select(m => m.Heard))];
        foreach (var line in LineWrap.Wrap(asked, width, hang: Column)) yield return line;
        if (cards is not [var card, ..])
        {
            yield return Line.Of(new Span("no card", Tone.Faint)).Indent(Column);
            yield break;
        }

        foreach (var line in LineWrap.Wrap(["→ ", new Span(card.Card.Id.Value, Tone.Link), $" {card.Card.Title} ", new Span(AskPage.Percent(card.Confidence), Tone.Faint)], width - Column, hang: 2)) yield return line.Indent(Column);
        foreach (var line in LineWrap.Wrap([new Span(card.Card.Say, Tone.Emphasis)], width - Column - 2)) yield return line.Indent(Column + 2);
    }
}
