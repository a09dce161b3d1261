using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Matching;

namespace Cuecard.Web.Decks;

/// <summary>A deck ready for use, and what was wrong with it.</summary>
public sealed record OpenDeck(Deck Deck, Matcher Matcher, CardSearch Search, ImmutableArray<DeckProblem> Problems)
{
    private readonly Lazy<Grader> _grader = new(() => new Grader(Deck));

    /// <summary>Holds answers against the deck's rubrics; made when it is first wanted.</summary>
    public Grader Grader => _grader.Value;
}
