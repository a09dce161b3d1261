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

    /// <summary>What the cosine of a window's mean vector weighs beside what is said in it.</summary>
    private const float CosineWeight = 0.2f;

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
        answer.Cosines(phrase, phrase.Span, cosines);
        var places = new int[phrase.Words.Length];
        var (start, best, nearest) = (0, float.MinValue, 0f);
        for (var i = 0; i < n; i++)
        {
            nearest = Math.Max(nearest, cosines[i]);
            var value = scores[i] + (CosineWeight * cosines[i]);
            if (value <= best + 1e-6f) continue;
            // Only a window that may win is looked at for what speaks against it.
            var detail = Detail(phrase, answer, i, scores[i], 0, places);
            value -= Against * ((detail.Denied * detail.Score) + detail.Opposite);
            if (value > best + 1e-6f) (start, best) = (i, value);
        }

        var won = Detail(phrase, answer, start, scores[start], nearest, places);
        return won with { Places = [.. places.Where(p => p >= 0).Distinct().Order()] };
    }

    /// <summary>Adds, for each window, the nearest that any of its words comes to a word of the phrase.</summary>
    private static void AddBestInWindow(AnswerTable answer, int word, float weight, int span, float[] scores)
    {
        var n = scores.Length;
        for (var p = 0; p < n; p++)
        {
            var similarity = answer.Similarity(word, p);
            if (similarity <= 0) continue;
            // A word is the best of the windows that start after the last better one.
            var from = Math.Max(0, p - span + 1);
            for (var b = p - 1; b >= from; b--)
            {
                if (answer.Similarity(word, b) < similarity) continue;
                from = b + 1;
                break;
            }

            for (var i = from; i <= p; i++) scores[i] += weight * Rise(answer, word, similarity, i, p, span);
        }
    }

    /// <summary>Nothing where a later word of the same window is better; it will add its own.</summary>
    private static float Rise(AnswerTable answer, int word, float similarity, int start, int place, int span)
    {
        var end = Math.Min(answer.Tokens.Length, start + span);
        for (var p = place + 1; p < end; p++)
        {
            if (answer.Similarity(word, p) > similarity) return 0;
        }

        return similarity;
    }

    private static PhraseMatch Detail(Phrase phrase, AnswerTable answer, int start, float score, float cosine, int[] places)
    {
        var end = Math.Min(answer.Tokens.Length, start + phrase.Span);
        float plain = 0, denied = 0, opposite = 0, rejected = 0, guessed = 0, said = 0;
        for (var k = 0; k < phrase.Words.Length; k++)
        {
            var (best, place, turned) = (0f, -1, false);
            var word = phrase.Words[k];
            for (var p = start; p < end; p++)
            {
                var similarity = answer.Similarity(word, p);
                if (similarity > best) (best, place) = (similarity, p);
                turned |= answer.IsOpposite(word, p);
            }

            places[k] = place;
            if (turned && best < 0.9f) opposite += phrase.Telling[k];
            if (place < 0) continue;
            var token = answer.Tokens[place];
            var weight = phrase.Telling[k] * best;
            said += weight;
            plain += phrase.Plain[k] * best;
            if (phrase.IsNegated[k] ? !token.IsNegated && !token.IsRejected : token.IsNegated) denied += weight;
            if (token.IsRejected) rejected += weight;
            if (token.IsGuessed) guessed += weight;
        }

        var share = said > 0 ? 1 / said : 0;
        return new PhraseMatch(score, plain, cosine, denied * share, opposite, rejected * share, guessed * share, []);
    }
}
