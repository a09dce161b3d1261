using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Matching;

namespace Cuecard.Live;

/// <summary>
/// A question while it is being asked, and the cards on screen for it. A card once shown stays until another is clearly
/// better or has been better for two words running: the screen is calm.
/// </summary>
internal sealed class OpenQuestion
{
    /// <summary>The card shown large and three slips.</summary>
    public const int MaxCards = 4;

    /// <summary>Below this confidence in every card, a question is not mentioned.</summary>
    private const double Mentioned = 0.2;

    /// <summary>A lead in confidence that changes the screen at once.</summary>
    private const double ClearLead = 0.15;

    /// <summary>At the end, a card below this confidence is taken back.</summary>
    private const double Kept = 0.3;

    private QuestionMatch? _last;
    private QuestionType? _toldType;
    private bool _complete;
    private CardId? _challenger;

    /// <summary>Its number in the conversation; 0 until it is worth telling.</summary>
    public int Number { get; set; }

    /// <summary>The card on screen, if any.</summary>
    public CardId? Shown { get; private set; }

    /// <summary>Whether a question is worth an event.</summary>
    public static bool IsWorthTelling(QuestionMatch match) =>
        match.Cards is [var first, ..] && (first.Shown || (match.Asks && first.Confidence >= Mentioned));

    public void Update(QuestionMatch match, TimeSpan at, ImmutableArray<LiveEvent>.Builder events)
    {
        var changed = _last is null || match.Question != _last.Question;
        _last = match;
        if (_complete && !changed) return;
        _complete = false;
        if (_toldType != match.Type)
        {
            _toldType = match.Type;
            events.Add(new QuestionEvent(at, Number, match.Question, match.Type, IsComplete: false));
        }

        if (match.Cards is not [{ Shown: true } first, ..] || first.Card.Id == Shown) return;
        if (Shown is { } current && !Overtakes(match, first, current)) return;
        Show(match, at, events);
    }

    /// <summary>Says that the question has been asked to its end.</summary>
    public void Complete(TimeSpan at, ImmutableArray<LiveEvent>.Builder events)
    {
        if (_complete || Number == 0 || _last is null) return;
        _complete = true;
        events.Add(new QuestionEvent(at, Number, _last.Question, _last.Type, IsComplete: true));
        var first = _last.Cards.IsEmpty ? null : _last.Cards[0];
        if (first is { Shown: true } && first.Card.Id != Shown) Show(_last, at, events);
        else if (Shown is not null && (first is null || first.Confidence < Kept)) Clear(at, events);
    }

    /// <summary>Takes the question back: the words that asked it were revised away.</summary>
    public void Withdraw(TimeSpan at, ImmutableArray<LiveEvent>.Builder events)
    {
        if (Shown is not null) Clear(at, events);
        _complete = true;
    }

    private bool Overtakes(QuestionMatch match, RankedCard first, CardId current)
    {
        var now = match.Cards.FirstOrDefault(c => c.Card.Id == current)?.Confidence ?? 0;
        if (first.Confidence >= now + ClearLead && now < Calibration.ShowFrom * 0.6) return true;
        var again = _challenger == first.Card.Id;
        _challenger = first.Card.Id;
        return again;
    }

    private void Show(QuestionMatch match, TimeSpan at, ImmutableArray<LiveEvent>.Builder events)
    {
        Shown = match.Cards[0].Card.Id;
        _challenger = null;
        events.Add(new CueEvent(at, Number, match.Cards, WordReader.Read(match.Question).Count));
    }

    private void Clear(TimeSpan at, ImmutableArray<LiveEvent>.Builder events)
    {
        Shown = null;
        events.Add(new CueEvent(at, Number, [], WordReader.Read(_last?.Question ?? "").Count));
    }
}
