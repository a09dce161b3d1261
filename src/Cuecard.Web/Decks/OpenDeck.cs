using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Matching;

namespace Cuecard.Web.Decks;

/// <summary>A deck ready for use, and what was wrong with it.</summary>
public sealed record OpenDeck(Deck Deck, Matcher Matcher, CardSearch Search, ImmutableArray<DeckProblem> Problems);
