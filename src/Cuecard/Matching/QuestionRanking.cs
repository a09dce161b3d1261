using System.Collections.Immutable;
using Cuecard.Decks;

namespace Cuecard.Matching;

/// <summary>Ranks the cards for one question of a text.</summary>
internal sealed class QuestionRanking(
    Deck deck, MatchIndex index, FollowUpIndex followUps, Scorer scorer, List<Word> words, string text)
{
    /// <summary>Two questions are told apart only when each by itself is this sure of its card.</summary>
    private const double ApartFrom = 0.8;

    /// <summary>A prompt is taken without what was said before it when that makes it surer by this much.</summary>
    private const double AloneGain = 0.1;

    /// <summary>Nothing is shown for "how would you do that?" when nothing was discussed before.</summary>
    private const double MostWithoutSubject = 0.4;

    private readonly float[] _scores = new float[index.CardCount];

    /// <summary>
    /// Ranks the cards for each question of a turn. Neighbouring questions count as one unless each is sure of a card of its own.
    /// </summary>
    public ImmutableArray<QuestionMatch> RankAll(ImmutableArray<QuestionPart> parts, MatchContext context, bool unfinished, int top)
    {
        var matches = ImmutableArray.CreateBuilder<QuestionMatch>(parts.Length);
        var current = parts[0];
        var match = Rank(current, context, unfinished && parts.Length == 1, top);
        for (var p = 1; p < parts.Length; p++)
        {
            var after = match.Cards is [{ Shown: true } shown, ..] ? context.After(shown.Card.Id) : context;
            var next = Rank(parts[p], after, unfinished && p == parts.Length - 1, top);
            if (AreApart(match, next))
            {
                matches.Add(match);
                (current, match, context) = (parts[p], next, after);
                continue;
            }

            current = current.With(parts[p]);
            match = Rank(current, context, unfinished && p == parts.Length - 1, top);
        }

        matches.Add(match);
        return matches.ToImmutable();
    }

    private static bool AreApart(QuestionMatch first, QuestionMatch second) =>
        first.Cards is [var a, ..] && second.Cards is [var b, ..] && a.Card.Id != b.Card.Id && a.Confidence >= ApartFrom && b.Confidence >= ApartFrom;

    /// <summary>Ranks the cards for a question, with its setting unless the question alone is surer.</summary>
    private QuestionMatch Rank(QuestionPart part, MatchContext context, bool unfinished, int top)
    {
        scorer.Score(words, part.From, part.To, unfinished, _scores);
        var best = Best(part, context, top);
        if (part.Core > part.From)
        {
            scorer.Score(words, part.Core, part.To, unfinished, _scores);
            var alone = Best(part with { From = part.Core }, context, top);
            if (alone is [var a, ..] && (best.IsEmpty || a.Confidence > best[0].Confidence + AloneGain)) best = alone;
        }

        var start = words[part.Core].Start;
        return new QuestionMatch(text[start..Math.Max(start, part.End)], start, part.Type, part.Asks, best);
    }

    private ImmutableArray<RankedCard> Best(QuestionPart part, MatchContext context, int top)
    {
        var lean = ContextWeight.Apply(deck, followUps, context, words, part, scorer.Known, _scores);
        var ranked = Highest(Math.Max(top, 2));
        var cards = ImmutableArray.CreateBuilder<RankedCard>(Math.Min(top, ranked.Length));
        var ceiling = context.Recent.IsEmpty && ContextWeight.HasNoSubject(words, part, scorer.Known) ? MostWithoutSubject : 1.0;
        Span<double> inputs = stackalloc double[Calibration.InputNames.Length];
        for (var r = 0; r < Math.Min(top, ranked.Length); r++)
        {
            var card = ranked[r];
            var rival = r == 0 ? (ranked.Length > 1 ? _scores[ranked[1]] : 0) : _scores[ranked[0]];
            Calibration.Inputs(scorer, card, _scores[card], rival, part, inputs);
            var confidence = Math.Min(ceiling, Calibration.Probability(inputs));
            if (r == 0 && lean is { } l && l.Card == card) confidence = Math.Max(confidence, l.Confidence);
            ceiling = confidence;
            cards.Add(new RankedCard(deck.Cards[card], Math.Round(confidence, 3), r == 0 && confidence >= Calibration.ShowFrom, Reasons(card)));
        }

        return cards.ToImmutable();
    }

    /// <summary>The cards with the highest scores, highest first; cards that nothing speaks for are left out.</summary>
    private int[] Highest(int count)
    {
        const float nothing = 0.02f;
        Span<int> best = stackalloc int[Math.Min(count, 32)];
        var found = 0;
        for (var c = 0; c < _scores.Length; c++)
        {
            if (_scores[c] <= nothing || (found == best.Length && _scores[c] <= _scores[best[^1]])) continue;
            var at = found < best.Length ? found++ : found - 1;
            while (at > 0 && _scores[best[at - 1]] < _scores[c])
            {
                best[at] = best[at - 1];
                at--;
            }

            best[at] = c;
        }

        return best[..found].ToArray();
    }

    /// <summary>The words that gave the card most of its score, neighbours joined.</summary>
    private ImmutableArray<Reason> Reasons(int card)
    {
        var byWord = new SortedDictionary<int, double>();
        Collect(byWord, scorer.Features, index.Cards, card);
        if (byWord.Count == 0) Collect(byWord, scorer.SoundFeatures, index.Sounds, card);
        var total = byWord.Values.Sum();
        if (total <= 0) return [];
        var reasons = new List<Reason>();
        foreach (var (word, weight) in byWord.Where(w => w.Value >= 0.08 * total))
        {
            var w = words[word];
            if (reasons is [.., var last] && w.Start <= last.Start + last.Length + 1)
            {
                var end = Math.Max(last.Start + last.Length, w.End);
                reasons[^1] = new Reason(text[last.Start..end], last.Start, end - last.Start, last.Weight + (weight / total));
            }
            else
            {
                reasons.Add(new Reason(text[w.Start..w.End], w.Start, w.Length, weight / total));
            }
        }

        return [.. reasons.OrderByDescending(r => r.Weight).Take(4).Select(r => r with { Weight = Math.Round(r.Weight, 3) })];
    }

    private static void Collect(SortedDictionary<int, double> byWord, List<(int Feature, int Word, float Weight)> features, Postings postings, int card)
    {
        foreach (var (feature, word, weight) in features)
        {
            var strength = postings.Strength(feature, card);
            if (strength > 0) byWord[word] = byWord.GetValueOrDefault(word) + (weight * strength);
        }
    }
}
