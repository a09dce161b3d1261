using System.Collections.Concurrent;
using System.Collections.Immutable;
using Cuecard.Decks;

namespace Cuecard.Matching.Evaluation;

/// <summary>Measures a matcher on questions whose cards are known.</summary>
public static class MatchBenchmark
{
    /// <summary>Plays every line to the deck's matcher.</summary>
    public static ImmutableArray<LineOutcome> Play(Deck deck, IEnumerable<BenchmarkLine> lines, TimeProvider time)
    {
        var matcher = new Matcher(deck);
        matcher.Rank("warm up");
        return [.. lines.Select(l => LineOutcome.Of(matcher, l, time))];
    }

    /// <summary>
    /// Leave-one-phrasing-out: takes each phrasing in turn out of the deck, builds the matcher without it, and plays it.
    /// </summary>
    /// <param name="deck">The deck.</param>
    /// <param name="time">Measures.</param>
    /// <param name="heard">What a recogniser made of a card's phrasing; where given, only the phrasings in it are played, in the words heard.</param>
    public static ImmutableArray<LineOutcome> LeaveOneOut(Deck deck, TimeProvider time, IReadOnlyDictionary<(CardId Card, string Said), string>? heard = null) =>
        LeaveOneOut(deck, time, heard, MatcherOptions.Default);

    internal static ImmutableArray<LineOutcome> LeaveOneOut(Deck deck, TimeProvider time, IReadOnlyDictionary<(CardId Card, string Said), string>? heard, MatcherOptions options)
    {
        var corpus = MatcherCorpus.Of(deck);
        var outcomes = new ConcurrentDictionary<(int, int), LineOutcome>();
        Parallel.For(0, deck.Cards.Length, c =>
        {
            var card = deck.Cards[c];
            for (var p = 0; p < card.Head.Asked.Length; p++)
            {
                var question = card.Head.Asked[p];
                if (heard is not null && !heard.TryGetValue((card.Id, question), out question)) continue;
                var matcher = new Matcher(deck, corpus, options, (c, p));
                outcomes[(c, p)] = LineOutcome.Of(matcher, new BenchmarkLine(question!, [card.Id]), time);
            }
        });
        return [.. outcomes.OrderBy(o => o.Key).Select(o => o.Value)];
    }

    /// <summary>Sums up.</summary>
    public static MatchReport Report(IReadOnlyCollection<LineOutcome> outcomes, TimeProvider time)
    {
        var asked = outcomes.Where(o => !o.Line.Cards.IsEmpty).ToList();
        var silent = outcomes.Where(o => o.Line.Cards.IsEmpty).ToList();
        var ticks = outcomes.SelectMany(o => o.WordTicks).Order().ToList();
        double Micros(double quantile) =>
            ticks.Count == 0 ? 0 : ticks[(int)(quantile * (ticks.Count - 1))] * 1e6 / time.TimestampFrequency;
        return new MatchReport(
            asked.Count,
            silent.Count,
            Share(asked, o => o.Rank == 1),
            Share(asked, o => o.Rank is >= 1 and <= 3),
            Mean(asked, o => o.Rank > 0 ? 1.0 / o.Rank : 0),
            Share(asked, o => o is { Shown: true, IsRight: true }),
            Share(asked, o => o is { Shown: true, IsRight: false }),
            Share(silent, o => o.Shown),
            CalibrationError(outcomes),
            Mean(asked, o => o.HeardShare),
            Mean(asked, o => o.Changes),
            Micros(0.5),
            Micros(0.99));
    }

    private static double Share(IReadOnlyCollection<LineOutcome> outcomes, Func<LineOutcome, bool> holds) =>
        Mean(outcomes, o => holds(o) ? 1 : 0);

    private static double Mean(IReadOnlyCollection<LineOutcome> outcomes, Func<LineOutcome, double> value) =>
        outcomes.Count == 0 ? 0 : outcomes.Average(value);

    /// <summary>Naeini, Cooper and Hauskrecht (2015): bins weighted by how many lines fall in them.</summary>
    private static double CalibrationError(IReadOnlyCollection<LineOutcome> outcomes) =>
        outcomes.Count == 0
            ? 0
            : outcomes.GroupBy(o => Math.Min(9, (int)(o.Confidence * 10)))
                .Sum(bin => Math.Abs(bin.Average(o => o.Confidence) - bin.Average(o => o.IsRight ? 1.0 : 0.0)) * bin.Count()) / outcomes.Count;
}
