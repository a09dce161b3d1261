using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Matching.Evaluation;
using Cuecard.Tests.Cards;

namespace Cuecard.Tests.Matching.Evaluation;

/// <summary>The matcher's figures on the built-in deck, measured once for all tests that hold them.</summary>
public sealed class Measured
{
    private readonly Lazy<MatchReport> _typed = new(() => Report(MatchBenchmark.LeaveOneOut(BuiltInDeck.Deck, TimeProvider.System)));
    private readonly Lazy<MatchReport> _heard = new(() => Report(MatchBenchmark.LeaveOneOut(BuiltInDeck.Deck, TimeProvider.System, Heard())));
    private readonly Lazy<ImmutableArray<LineOutcome>> _silence = new(() => MatchBenchmark.Play(BuiltInDeck.Deck, KnownLine.Read("silence.jsonl").Select(l => l.Line), TimeProvider.System));

    /// <summary>Every phrasing of the deck, asked of a matcher that was built without it.</summary>
    public MatchReport Typed => _typed.Value;

    /// <summary>The same, in the words that a recogniser made of the phrasing.</summary>
    public MatchReport HeardAloud => _heard.Value;

    /// <summary>Small talk, logistics and stories.</summary>
    public ImmutableArray<LineOutcome> Silence => _silence.Value;

    private static Dictionary<(CardId, string), string> Heard() =>
        KnownLine.Read("heard.jsonl").GroupBy(l => (new CardId(l.Cards[0]), l.Said!)).ToDictionary(g => g.Key, g => g.Last().Question);

    private static MatchReport Report(ImmutableArray<LineOutcome> outcomes) => MatchBenchmark.Report(outcomes, TimeProvider.System);
}
