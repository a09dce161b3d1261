using Cuecard.Grading.Wording;

namespace Cuecard.Grading.Alignment;

/// <summary>An answer laid against the words of a rubric: how near each of its words is to each of theirs.</summary>
internal sealed class AnswerTable
{
    /// <summary>Vectors nearer than this begin to mean the same.</summary>
    private const float Near = 0.46f;

    /// <summary>What separates the nearness at which words begin to mean the same from that at which they do.</summary>
    private const float Range = 0.42f;

    /// <summary>The most that a word which only means the same counts.</summary>
    private const float MostBySense = 0.85f;

    private readonly WordTable _own = new();
    private readonly float[] _similarity;
    private readonly bool[] _opposite;
    private readonly float[] _best;
    private readonly Dictionary<int, float[]> _norms = [];
    private readonly float[] _sums;

    public AnswerTable(Passage answer, WordTable rubric, Func<string, bool> isTechnical)
    {
        Tokens = answer.Content;
        Sequence = [.. Tokens.Select(_own.Number)];
        _similarity = new float[rubric.Count * _own.Count];
        _opposite = new bool[rubric.Count * _own.Count];
        _best = new float[rubric.Count];
        for (var a = 0; a < _own.Count; a++)
        {
            for (var r = 0; r < rubric.Count; r++) Compare(rubric, r, a, isTechnical);
        }

        _sums = Sums();
    }

    /// <summary>The telling words of the answer, in order.</summary>
    public Token[] Tokens { get; }

    /// <summary>The number of each in the answer's own table.</summary>
    public int[] Sequence { get; }

    /// <summary>How nearly the answer's word at a place means a word of the rubric: 0 to 1.</summary>
    public float Similarity(int rubricWord, int place) => _similarity[(rubricWord * _own.Count) + Sequence[place]];

    /// <summary>True where the answer's word at a place means the opposite.</summary>
    public bool IsOpposite(int rubricWord, int place) => _opposite[(rubricWord * _own.Count) + Sequence[place]];

    /// <summary>The nearest that any word of the answer comes.</summary>
    public float Best(int rubricWord) => _best[rubricWord];

    /// <summary>The cosine between a direction and each window of <paramref name="span"/> words, by where the window starts.</summary>
    public void Cosines(ReadOnlySpan<float> direction, int span, Span<float> into)
    {
        var norms = Norms(span);
        var products = new float[Tokens.Length + 1];
        for (var i = 0; i < Tokens.Length; i++) products[i + 1] = products[i] + (Tokens[i].Information * WordTable.Dot(direction, _own.VectorOf(Sequence[i])));
        for (var i = 0; i < Tokens.Length; i++)
        {
            var norm = norms[i];
            into[i] = norm > 0 ? (products[Math.Min(Tokens.Length, i + span)] - products[i]) / norm : 0;
        }
    }

    private void Compare(WordTable rubric, int r, int a, Func<string, bool> isTechnical)
    {
        var (theirs, ours) = (rubric[r], _own[a]);
        var at = (r * _own.Count) + a;
        if (theirs.Stem == ours.Stem) Set(1);
        else if (Antonyms.Are(theirs.Stem, ours.Stem)) _opposite[at] = true;
        else if (SharesRoot(theirs.Stem, ours.Stem)) Set(0.8f);
        else if (theirs.HasVector && ours.HasVector && !(isTechnical(theirs.Stem) && isTechnical(ours.Stem)))
        {
            var cosine = WordTable.Dot(rubric.VectorOf(r), _own.VectorOf(a));
            if (cosine > Near) Set(Math.Min(MostBySense, (cosine - Near) / Range));
        }

        void Set(float value)
        {
            _similarity[at] = value;
            _best[r] = Math.Max(_best[r], value);
        }
    }

    /// <summary>"variab" and "variat": long words that begin alike and end in an ending each.</summary>
    private static bool SharesRoot(string a, string b)
    {
        var shared = a.AsSpan().CommonPrefixLength(b);
        return shared >= 5 && shared >= 0.7 * Math.Max(a.Length, b.Length);
    }

    /// <summary>Running sums of the weighted vectors.</summary>
    private float[] Sums()
    {
        var dimensions = WordVectors.Shared.Dimensions;
        var sums = new float[(Tokens.Length + 1) * dimensions];
        for (var i = 0; i < Tokens.Length; i++)
        {
            var vector = _own.VectorOf(Sequence[i]);
            var (from, to) = (i * dimensions, (i + 1) * dimensions);
            for (var d = 0; d < dimensions; d++) sums[to + d] = sums[from + d] + (Tokens[i].Information * vector[d]);
        }

        return sums;
    }

    private float[] Norms(int span)
    {
        if (_norms.TryGetValue(span, out var norms)) return norms;
        var dimensions = WordVectors.Shared.Dimensions;
        norms = new float[Tokens.Length];
        for (var i = 0; i < norms.Length; i++)
        {
            var (from, to) = (i * dimensions, Math.Min(Tokens.Length, i + span) * dimensions);
            float sum = 0;
            for (var d = 0; d < dimensions; d++)
            {
                var difference = _sums[to + d] - _sums[from + d];
                sum += difference * difference;
            }

            norms[i] = MathF.Sqrt(sum);
        }

        return _norms[span] = norms;
    }
}
