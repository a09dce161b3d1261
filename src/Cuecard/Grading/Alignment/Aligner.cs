namespace Cuecard.Grading.Alignment;

/// <summary>
/// Finds the stretch of an answer that says a phrase best: each telling word of the phrase is aligned with the nearest word of
/// a window (monolingual alignment in the manner of Sultan, Bethard and Sumner, 2014, with word vectors for its paraphrase
/// table), and the window with the most weight wins.
/// </summary>
internal static class Aligner
{
    /// <summary>What is denied or turned round weighs against a window.</summary>
    private const float Against = 0.5f;

    public static PhraseMatch Best(Phrase phrase, AnswerTable answer)
    {
        var n = answer.Tokens.Length;
        if (n == 0 || phrase.Words.Length == 0) return PhraseMatch.None;
        var scores = new float[n];
        for (var k = 0; k < phrase.Words.Length; k++)
        {
            var word = phrase.Words[k];
            if (answer.Best(word) > 0) AddBestInWindow(answer, word, phrase.Telling[k], phrase.Span, scores);
        }

        var cosines = new float[n];
        answer.Cosines(phrase.Direction, phrase.Span, cosines);
        var (start, best) = (0, float.MinValue);
        for (var i = 0; i < n; i++)
        {
            var value = scores[i] + (0.2f * cosines[i]);
            if (value <= best + 1e-6f) continue;
            // Only a window that may win is looked at for what speaks against it.
            var detail = Detail(phrase, answer, i, scores[i], 0);
            value -= Against * ((detail.Denied * detail.Score) + detail.Opposite);
            if (value > best + 1e-6f) (start, best) = (i, value);
        }

        var nearest = 0f;
        foreach (var c in cosines) nearest = Math.Max(nearest, c);
        return Detail(phrase, answer, start, scores[start], nearest);
    }

    private static void AddBestInWindow(AnswerTable answer, int word, float weight, int span, float[] scores)
    {
        var n = scores.Length;
        for (var i = 0; i < n; i++)
        {
            float best = 0;
            var end = Math.Min(n, i + span);
            for (var p = i; p < end; p++) best = Math.Max(best, answer.Similarity(word, p));
            scores[i] += weight * best;
        }
    }

    private static PhraseMatch Detail(Phrase phrase, AnswerTable answer, int start, float score, float cosine)
    {
        var end = Math.Min(answer.Tokens.Length, start + phrase.Span);
        var places = new SortedSet<int>();
        float plain = 0, exact = 0, denied = 0, opposite = 0, rejected = 0, guessed = 0, said = 0;
        for (var k = 0; k < phrase.Words.Length; k++)
        {
            var (best, place, turned) = (0f, -1, false);
            for (var p = start; p < end; p++)
            {
                var similarity = answer.Similarity(phrase.Words[k], p);
                if (similarity > best) (best, place) = (similarity, p);
                turned |= answer.IsOpposite(phrase.Words[k], p);
            }

            if (turned && best < 0.9f) opposite += phrase.Telling[k];
            if (place < 0) continue;
            places.Add(place);
            var token = answer.Tokens[place];
            var weight = phrase.Telling[k] * best;
            said += weight;
            plain += phrase.Plain[k] * best;
            if (best >= 0.99f) exact += phrase.Telling[k];
            if (phrase.IsNegated[k] ? !token.IsNegated && !token.IsRejected : token.IsNegated) denied += weight;
            if (token.IsRejected) rejected += weight;
            if (token.IsGuessed) guessed += weight;
        }

        var share = said > 0 ? 1 / said : 0;
        return new PhraseMatch(score, plain, exact, cosine, denied * share, opposite, rejected * share, guessed * share, [.. places]);
    }
}
