namespace Cuecard.Matching;

/// <summary>
/// How much of a word's sounds are found in a stretch of heard sounds: the word aligned to any part of the stretch with the
/// least cost (Sellers, "The theory and computation of evolutionary distances: pattern recognition", J. Algorithms 1, 1980).
/// </summary>
internal static class SoundAlignment
{
    private static readonly float[] Scores = BuildScores();

    /// <summary>The evidence, in nats or so, that the word was said: agreeing sounds add, others subtract. Long words can gather more of it.</summary>
    public static float Evidence(ReadOnlySpan<char> word, ReadOnlySpan<char> heard)
    {
        if (word.IsEmpty || heard.IsEmpty || heard.Length > 128) return 0;
        Span<float> row = stackalloc float[heard.Length + 1];
        row.Clear();
        foreach (var sound in word)
        {
            var drop = Drop(sound);
            var diagonal = row[0];
            row[0] += drop;
            for (var j = 1; j <= heard.Length; j++)
            {
                var above = row[j];
                var changed = diagonal + Scores[Key(sound, heard[j - 1])];
                var dropped = above + drop;
                var inserted = row[j - 1] + Drop(heard[j - 1]);
                row[j] = Math.Max(changed, Math.Max(dropped, inserted));
                diagonal = above;
            }
        }

        var most = 0f;
        foreach (var score in row) most = Math.Max(most, score);
        return most;
    }

    /// <summary>The evidence when the word is heard just as it sounds.</summary>
    public static float Full(ReadOnlySpan<char> word)
    {
        var full = 0f;
        foreach (var sound in word) full += Scores[Key(sound, sound)];
        return full;
    }

    private static float Drop(char sound) => IsVowel(sound) ? -0.4f : -0.9f;

    public static bool IsVowel(char sound) => sound is 'A' or 'E' or 'O';

    private static int Key(char a, char b) => (Code(a) * 32) + Code(b);

    private static int Code(char sound) => sound == '0' ? 27 : (sound - 'A') & 31;

    private static float[] BuildScores()
    {
        var scores = new float[32 * 32];
        Array.Fill(scores, -1f);
        foreach (var a in "AEOPTKFSJ0MNLRWYH")
        {
            foreach (var b in "AEOPTKFSJ0MNLRWYH")
            {
                scores[Key(a, b)] = a == b ? (IsVowel(a) ? 0.7f : 1.5f) : IsVowel(a) && IsVowel(b) ? 0.2f : -1f;
            }
        }

        foreach (var (pair, score) in new[] { ("MN", 0.7f), ("PT", 0.1f), ("TK", 0.1f), ("PK", 0.1f), ("SJ", 0.6f), ("F0", 0.5f), ("S0", 0.5f), ("T0", 0.5f), ("PF", 0.3f), ("LR", 0.2f), ("LW", 0.3f), ("RW", 0.2f), ("TJ", 0.3f), ("FS", 0f), ("HK", -0.2f), ("YJ", 0f) })
        {
            scores[Key(pair[0], pair[1])] = score;
            scores[Key(pair[1], pair[0])] = score;
        }

        foreach (var (vowel, glide) in new[] { ('E', 'Y'), ('O', 'W'), ('A', 'R'), ('E', 'R'), ('O', 'R'), ('O', 'L') })
        {
            scores[Key(vowel, glide)] = 0f;
            scores[Key(glide, vowel)] = 0f;
        }

        return scores;
    }
}
