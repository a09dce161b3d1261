using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Live;
using Cuecard.Matching;

namespace Cuecard.Web.Sessions;

/// <summary>What is on screen: one primary cue, up to three slips, and what came before.</summary>
/// <param name="Primary">The cue shown large, if any.</param>
/// <param name="Slips">The others, best first.</param>
/// <param name="IsPinned">True while the primary cue stays whatever is asked.</param>
/// <param name="Section">The part of the primary card that is open.</param>
/// <param name="Past">Cues of earlier questions, most recent first.</param>
/// <param name="Dismissed">Cards that were dismissed, with the question they were dismissed for.</param>
public sealed record Board(
    Cue? Primary,
    ImmutableArray<Cue> Slips,
    bool IsPinned,
    CardSection? Section,
    ImmutableArray<Cue> Past,
    ImmutableHashSet<(int Question, CardId Card)> Dismissed)
{
    /// <summary>The primary cue and the slips together.</summary>
    public const int MaxCues = 4;

    private const int MaxPast = 12;

    /// <summary>Below this confidence a card is no slip.</summary>
    private const double Worth = 0.04;

    public static Board Empty { get; } = new(null, [], false, null, [], []);

    /// <summary>The board after the cards for a question have changed.</summary>
    /// <param name="cue">The cards, best first; none takes the cue back.</param>
    /// <param name="question">The question as far as it was heard.</param>
    /// <param name="deck">Where cards near to the first one are found.</param>
    public Board On(CueEvent cue, QuestionEvent? question, Deck deck)
    {
        var cues = cue.Cards
            .Where(c => !Dismissed.Contains((cue.Question, c.Card.Id)))
            .Select(c => new Cue(c.Card, c.Confidence, c.Because, cue.Question, question?.Text ?? "", question?.Type ?? QuestionType.Open))
            .ToImmutableArray();
        if (cues.IsEmpty) return TakeBack(cue.Question);
        var worth = cues.Skip(1).Where(c => c.Confidence >= Worth);
        if (IsPinned && Primary is { } pinned) return this with { Slips = [.. cues.Where(c => c.Card.Id != pinned.Card.Id && (c == cues[0] || c.Confidence >= Worth)).Take(MaxCues - 1)] };
        var same = Primary?.Card.Id == cues[0].Card.Id;
        return this with
        {
            Primary = cues[0],
            Slips = Fill(cues[0], [.. worth.Take(MaxCues - 1)], deck),
            Section = same ? Section : CardSections.First(cues[0].Card, cues[0].Type),
            Past = Remember(cues[0]),
        };
    }

    /// <summary>Puts the cue at a place (1 is the primary one) in front.</summary>
    public Board Select(int place) =>
        place >= 2 && place - 2 < Slips.Length ? Front(Slips[place - 2]) : this;

    /// <summary>Puts the next slip in front; the primary cue becomes the last slip.</summary>
    public Board Next() => Slips.IsEmpty || Primary is not { } primary
        ? this
        : Front(Slips[0]) with { Slips = [.. Slips.Skip(1), primary] };

    /// <summary>Puts any cue in front, one of an earlier question or one looked up.</summary>
    public Board Front(Cue cue)
    {
        var rest = Slips.Where(s => s.Card.Id != cue.Card.Id);
        var slips = Primary is { } primary && primary.Card.Id != cue.Card.Id ? rest.Prepend(primary) : rest;
        return this with { Primary = cue, Slips = [.. slips.Take(MaxCues - 1)], IsPinned = false, Section = CardSections.First(cue.Card, cue.Type) };
    }

    /// <summary>Keeps the primary cue, or lets it go again.</summary>
    public Board TogglePin() => Primary is null ? this : this with { IsPinned = !IsPinned };

    /// <summary>Takes the primary cue away; it does not come back for the same question.</summary>
    public Board Dismiss()
    {
        if (Primary is not { } primary) return this;
        var next = Slips.IsEmpty ? null : Slips[0];
        return this with
        {
            Primary = next,
            Slips = Slips.IsEmpty ? [] : Slips.RemoveAt(0),
            IsPinned = false,
            Section = next is null ? null : CardSections.First(next.Card, next.Type),
            Dismissed = Dismissed.Add((primary.Question, primary.Card.Id)),
        };
    }

    /// <summary>Opens a part of the primary card.</summary>
    public Board Open(CardSection section) =>
        Primary is { } primary && CardSections.Of(primary.Card).Contains(section) ? this with { Section = section } : this;

    /// <summary>Opens the part after (or before) the one that is open.</summary>
    public Board Turn(int step)
    {
        if (Primary is not { } primary) return this;
        var sections = CardSections.Of(primary.Card);
        if (sections.IsEmpty) return this;
        var at = Section is { } open ? sections.IndexOf(open) : -1;
        return this with { Section = sections[(((at + step) % sections.Length) + sections.Length) % sections.Length] };
    }

    /// <summary>Where what was said leads to fewer cards, those near to the first one fill up: what is asked next is often among them.</summary>
    private static ImmutableArray<Cue> Fill(Cue first, ImmutableArray<Cue> slips, Deck deck) =>
    [
        .. slips,
        .. first.Card.Head.Related
            .Where(id => slips.All(s => s.Card.Id != id))
            .Select(deck.Find)
            .OfType<Card>()
            .Take(MaxCues - 1 - slips.Length)
            .Select(c => Cue.Near(c, first)),
    ];

    private Board TakeBack(int question)
    {
        if (IsPinned || Primary?.Question != question) return this;
        var past = Past.Where(c => c.Question != question).ToImmutableArray();
        var before = past.IsEmpty ? null : past[0];
        return this with { Primary = before, Slips = [], Past = past, Section = before is null ? null : CardSections.First(before.Card, before.Type) };
    }

    private ImmutableArray<Cue> Remember(Cue cue) =>
        [cue, .. Past.Where(c => c.Question != cue.Question && c.Card.Id != cue.Card.Id).Take(MaxPast - 1)];
}
