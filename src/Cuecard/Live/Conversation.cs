using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Matching;

namespace Cuecard.Live;

/// <summary>
/// A conversation as it happens: utterances in, events out. Deterministic: the same utterances give the same events, so a
/// session can be replayed and moved. Used by one thread at a time.
/// </summary>
/// <param name="matcher">Finds the card that is asked for.</param>
/// <param name="grader">Follows the candidate's answers, or null where nobody wants that.</param>
public sealed class Conversation(Matcher matcher, Grader? grader = null)
{
    /// <summary>After this long a silence, what the interviewer says next is a new turn.</summary>
    public static readonly TimeSpan TurnPause = TimeSpan.FromSeconds(12);

    /// <summary>A turn longer than this is closed at the next final words, in UTF-16 units.</summary>
    private const int MaxTurnLength = 1500;

    /// <summary>Up to this many words, what a listener throws in does not end the speaker's turn.</summary>
    private const int BackchannelWords = 3;

    private Turn _turn = new();
    private (int Question, CardId Card, Coverage Coverage)? _answering;
    private MatchContext _context = MatchContext.Empty;
    private TimeSpan _now;
    private int _questions;
    private int _cued;
    private int _utterances;

    /// <summary>What later questions may lean on.</summary>
    public MatchContext Context => _context;

    /// <summary>Hears some words and says what follows from them.</summary>
    /// <param name="utterance">The words. A time before the last one is taken as the last one.</param>
    public ImmutableArray<LiveEvent> Hear(Utterance utterance)
    {
        var events = ImmutableArray.CreateBuilder<LiveEvent>();
        var silence = utterance.At - _now;
        _now = utterance.At > _now ? utterance.At : _now;
        if (utterance.IsFinal) _utterances++;
        if (utterance.Role == Role.Candidate)
        {
            if (CountWords(utterance.Text) > BackchannelWords) Close(events);
            Follow(utterance, events);
            return events.ToImmutable();
        }

        if (silence > TurnPause) Close(events);
        _turn.Hear(utterance.Text, utterance.IsFinal);
        Update(events, unfinished: !utterance.IsFinal);
        if (utterance.IsFinal && _turn.Text.Length > MaxTurnLength) Close(events);
        return events.ToImmutable();
    }

    /// <summary>Ends the conversation.</summary>
    public ImmutableArray<LiveEvent> End()
    {
        var events = ImmutableArray.CreateBuilder<LiveEvent>();
        Close(events);
        events.Add(new EndEvent(_now, _utterances, _questions, _cued));
        return events.ToImmutable();
    }

    private void Update(ImmutableArray<LiveEvent>.Builder events, bool unfinished)
    {
        var matches = matcher.Match(_turn.Text, _context, unfinished, OpenQuestion.MaxCards);
        for (var i = 0; i < matches.Length; i++)
        {
            if (_turn.Questions.Count <= i) _turn.Questions.Add(new OpenQuestion());
            var question = _turn.Questions[i];
            if (question.Number == 0 && !OpenQuestion.IsWorthTelling(matches[i])) continue;
            if (question.Number == 0) question.Number = ++_questions;
            question.Update(matches[i], _now, events);
            if (i < matches.Length - 1) question.Complete(_now, events);
        }

        // A revision may have taken back a question that had begun.
        for (var i = matches.Length; i < _turn.Questions.Count; i++) _turn.Questions[i].Withdraw(_now, events);
    }

    private void Close(ImmutableArray<LiveEvent>.Builder events)
    {
        var before = _context;
        foreach (var question in _turn.Questions)
        {
            question.Complete(_now, events);
            if (question.Shown is not { } card) continue;
            _cued++;
            _context = _context.After(card);
            Expect(question.Number, card);
        }

        if (_context != before && !_context.Recent.SequenceEqual(before.Recent)) events.Add(new ContextEvent(_now, _context.Recent));
        _turn = new Turn();
    }

    /// <summary>From now on the candidate's words are held against a card.</summary>
    private void Expect(int question, CardId card)
    {
        if (_answering is { } open && open.Card == card) _answering = open with { Question = question };
        else if (grader?.RubricOf(card) is { } rubric) _answering = (question, card, grader.Follow(rubric));
    }

    private void Follow(Utterance utterance, ImmutableArray<LiveEvent>.Builder events)
    {
        if (_answering is not { } answering) return;
        var change = answering.Coverage.Hear(utterance.Text, utterance.IsFinal);
        foreach (var point in change.Points) events.Add(new CoveredEvent(_now, answering.Question, answering.Card, point));
        foreach (var wrong in change.Misconceptions) events.Add(new MisconceptionEvent(_now, answering.Question, answering.Card, wrong));
    }

    private static int CountWords(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
