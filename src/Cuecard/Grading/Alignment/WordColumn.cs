using Cuecard.Grading.Wording;

namespace Cuecard.Grading.Alignment;

/// <summary>One word of an answer against every word of a rubric.</summary>
/// <param name="Similarity">How nearly it means each: 0 to 1.</param>
/// <param name="Product">The scalar product of their vectors.</param>
/// <param name="Opposite">True where it means the opposite.</param>
/// <param name="Vector">Its vector; zeros where it has none.</param>
internal sealed record WordColumn(float[] Similarity, float[] Product, bool[] Opposite, float[] Vector)
{
    /// <summary>Vectors nearer than this begin to mean the same.</summary>
    private const float Near = 0.46f;

    /// <summary>What separates the nearness at which words begin to mean the same from that at which they do.</summary>
    private const float Range = 0.42f;

    /// <summary>The most that a word which only means the same counts.</summary>
    private const float MostBySense = 0.85f;

    /// <summary>What a word counts that only shares its root.</summary>
    private const float SameRoot = 0.8f;

    /// <summary>Compares a word with all of a rubric's.</summary>
    public static WordColumn Of(Token token, WordTable rubric, Func<string, bool> isTechnical)
    {
        var vectors = WordVectors.Shared;
        var own = new float[vectors.Dimensions];
        if (token.Row >= 0) vectors.Copy(token.Row, own);
        var column = new WordColumn(new float[rubric.Count], new float[rubric.Count], new bool[rubric.Count], own);
        var technical = isTechnical(token.Stem);
        for (var r = 0; r < rubric.Count; r++) column.Compare(token, rubric, r, technical, isTechnical);
        return column;
    }

    private void Compare(Token token, WordTable rubric, int r, bool technical, Func<string, bool> isTechnical)
    {
        var theirs = rubric[r];
        var cosine = token.Row >= 0 && theirs.HasVector ? WordTable.Dot(rubric.VectorOf(r), Vector) : 0;
        Product[r] = cosine;
        if (theirs.Stem == token.Stem) Similarity[r] = 1;
        else if (Antonyms.Are(theirs.Stem, token.Stem)) Opposite[r] = true;
        else if (SharesRoot(theirs.Stem, token.Stem)) Similarity[r] = SameRoot;
        else if (cosine > Near && !(technical && isTechnical(theirs.Stem))) Similarity[r] = Math.Min(MostBySense, (cosine - Near) / Range);
    }

    /// <summary>"variab" and "variat": long words that begin alike and end in an ending each.</summary>
    private static bool SharesRoot(string a, string b)
    {
        var shared = a.AsSpan().CommonPrefixLength(b);
        return shared >= 5 && shared >= 0.7 * Math.Max(a.Length, b.Length);
    }
}
