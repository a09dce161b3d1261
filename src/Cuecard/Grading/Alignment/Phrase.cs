using Cuecard.Grading.Wording;

namespace Cuecard.Grading.Alignment;

/// <summary>Something that may be said in an answer: its telling words with their weights.</summary>
internal sealed class Phrase
{
    /// <summary>The span in which a pool of words is looked for.</summary>
    private const int PoolSpan = 22;

    private Phrase(string text, int[] words, bool[] negated, float[] plain)
    {
        Text = text;
        Words = words;
        IsNegated = negated;
        Plain = plain;
        Telling = plain;
        Direction = [];
        Span = Math.Min(30, (2 * words.Length) + 6);
    }

    public string Text { get; }

    /// <summary>The numbers of its words in the rubric's table.</summary>
    public int[] Words { get; }

    /// <summary>Whether each word is denied.</summary>
    public bool[] IsNegated { get; }

    /// <summary>How much each word tells in English; sums to 1.</summary>
    public float[] Plain { get; }

    /// <summary>How much each word tells this phrase from the subject and from the other points; sums to 1.</summary>
    public float[] Telling { get; private set; }

    /// <summary>The weighted mean of its words' vectors, of unit length.</summary>
    public float[] Direction { get; private set; }

    /// <summary>The length of that mean before it was made a unit.</summary>
    public float Norm { get; private set; }

    /// <summary>How many content words a passage that says it may spread over.</summary>
    public int Span { get; private init; }

    public static Phrase Read(string text, Passage passage, WordTable table)
    {
        var words = passage.Content.Select(table.Number).ToArray();
        var plain = Normalize([.. passage.Content.Select(t => t.Information)]);
        return new Phrase(text, words, [.. passage.Content.Select(t => t.IsNegated)], plain);
    }

    /// <summary>Weighs each word by what it tells beyond the subject.</summary>
    public void Weigh(WordTable table, Func<int, float> telling)
    {
        Telling = Normalize([.. Words.Select((w, i) => Plain[i] * telling(w))]);
        var direction = new float[WordVectors.Shared.Dimensions];
        for (var i = 0; i < Words.Length; i++)
        {
            var vector = table.VectorOf(Words[i]);
            for (var d = 0; d < direction.Length; d++) direction[d] += Telling[i] * vector[d];
        }

        var norm = MathF.Sqrt(WordTable.Dot(direction, direction));
        for (var d = 0; d < direction.Length && norm > 0; d++) direction[d] /= norm;
        Norm = norm;
        Direction = direction;
    }

    /// <summary>The words of several phrases as one; a word that more of them have tells more.</summary>
    public static Phrase Pool(IEnumerable<Phrase> phrases, WordTable table)
    {
        var weights = new Dictionary<int, (float Weight, bool Negated)>();
        foreach (var phrase in phrases)
        {
            for (var i = 0; i < phrase.Words.Length; i++)
                weights[phrase.Words[i]] = (weights.GetValueOrDefault(phrase.Words[i]).Weight + phrase.Telling[i], phrase.IsNegated[i]);
        }

        int[] words = [.. weights.Keys.Order()];
        var pool = new Phrase("", words, [.. words.Select(w => weights[w].Negated)], Normalize([.. words.Select(w => weights[w].Weight)])) { Span = PoolSpan };
        pool.Weigh(table, _ => 1);
        return pool;
    }

    private static float[] Normalize(float[] weights)
    {
        var sum = weights.Sum();
        return sum == 0 ? weights : [.. weights.Select(w => w / sum)];
    }
}
