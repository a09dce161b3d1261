using System.Collections.Immutable;

namespace Cuecard.Grading.Alignment;

/// <summary>How well an answer says a point or a misconception.</summary>
/// <param name="Best">The way that is said best.</param>
/// <param name="Sentence">How well its full sentence is said.</param>
/// <param name="Others">The mean score of the next best two ways.</param>
/// <param name="Vocabulary">The share of its distinct words that the answer has anywhere.</param>
/// <param name="Pool">How well all of its words together are said in one place.</param>
/// <param name="Contrast">The cosine of the nearest stretch with what tells it from the other items.</param>
/// <param name="Correction">How well its correction is said.</param>
internal readonly record struct ItemMatch(PhraseMatch Best, PhraseMatch Sentence, float Others, float Vocabulary, PhraseMatch Pool, float Contrast, PhraseMatch Correction)
{
    /// <summary>How many of an item's ways are looked at: the best, and two more.</summary>
    private const int Kept = 3;

    /// <summary>About a sentence, in telling words.</summary>
    private const int ContrastSpan = 10;

    public static ItemMatch Of(PreparedItem item, AnswerTable answer)
    {
        var sentence = Aligner.Best(item.Text, answer);
        var ways = BestOf(item.Ways, answer);
        var best = ways.Count > 0 && Value(ways[0]) >= Value(sentence) ? ways[0] : sentence;
        var others = ways.Count > 1 ? ways.Skip(1).Average(Value) : Value(sentence);
        var correction = item.Correction is { } right ? Aligner.Best(right, answer) : PhraseMatch.None;
        return new ItemMatch(best, sentence, others, Heard(item, answer), Aligner.Best(item.Pool, answer), Nearest(item.Contrast, answer), correction);
    }

    /// <summary>The best few ways. Most are never aligned: what the answer has of their words anywhere is not enough to be among these.</summary>
    private static List<PhraseMatch> BestOf(ImmutableArray<Phrase> ways, AnswerTable answer)
    {
        var best = new List<PhraseMatch>(Kept + 1);
        foreach (var (way, most) in ways.Select(w => (Way: w, Most: Most(w, answer))).OrderByDescending(w => w.Most))
        {
            if (best.Count == Kept && most <= Value(best[^1])) break;
            var match = Aligner.Best(way, answer);
            var at = best.FindIndex(b => Value(b) < Value(match));
            best.Insert(at < 0 ? best.Count : at, match);
            if (best.Count > Kept) best.RemoveAt(Kept);
        }

        return best;
    }

    /// <summary>The most that a phrase can score: as if all of the answer were one window.</summary>
    private static float Most(Phrase phrase, AnswerTable answer)
    {
        float sum = 0;
        for (var k = 0; k < phrase.Words.Length; k++) sum += phrase.Telling[k] * answer.Best(phrase.Words[k]);
        return sum;
    }

    /// <summary>What a match is worth with what speaks against it taken off.</summary>
    public static float Value(PhraseMatch match) => Math.Max(0, match.Score - (0.6f * match.Denied * match.Score) - match.Opposite);

    private static float Nearest(float[] direction, AnswerTable answer)
    {
        if (answer.Tokens.Length == 0 || direction.Length == 0) return 0;
        var cosines = new float[answer.Tokens.Length];
        answer.Cosines(direction, ContrastSpan, cosines);
        return cosines.Max();
    }

    private static float Heard(PreparedItem item, AnswerTable answer)
    {
        float sum = 0, weight = 0;
        foreach (var phrase in item.Ways.Append(item.Text))
        {
            for (var k = 0; k < phrase.Words.Length; k++)
            {
                sum += phrase.Telling[k] * answer.Best(phrase.Words[k]);
                weight += phrase.Telling[k];
            }
        }

        return weight > 0 ? sum / weight : 0;
    }
}
