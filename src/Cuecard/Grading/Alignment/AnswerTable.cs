using Cuecard.Grading.Wording;

namespace Cuecard.Grading.Alignment;

/// <summary>An answer laid against the words of a rubric: how near each of its words is to each of theirs.</summary>
internal sealed class AnswerTable
{
    private readonly WordColumn[] _columns;
    private readonly float[] _best;
    private readonly Dictionary<int, float[]> _norms = [];
    private readonly float[] _sums;

    public AnswerTable(Passage answer, PreparedRubric rubric)
    {
        Tokens = answer.Content;
        _columns = [.. Tokens.Select(rubric.ColumnOf)];
        _best = new float[rubric.Table.Count];
        foreach (var column in _columns.Distinct())
        {
            for (var r = 0; r < _best.Length; r++) _best[r] = Math.Max(_best[r], column.Similarity[r]);
        }

        _sums = Sums();
    }

    /// <summary>The telling words of the answer, in order.</summary>
    public Token[] Tokens { get; }

    /// <summary>How nearly the answer's word at a place means a word of the rubric: 0 to 1.</summary>
    public float Similarity(int rubricWord, int place) => _columns[place].Similarity[rubricWord];

    /// <summary>True where the answer's word at a place means the opposite.</summary>
    public bool IsOpposite(int rubricWord, int place) => _columns[place].Opposite[rubricWord];

    /// <summary>The nearest that any word of the answer comes.</summary>
    public float Best(int rubricWord) => _best[rubricWord];

    /// <summary>The cosine between a phrase's mean vector and that of each window of <paramref name="span"/> words, by where the window starts.</summary>
    public void Cosines(Phrase phrase, int span, Span<float> into)
    {
        var products = new float[Tokens.Length + 1];
        for (var i = 0; i < Tokens.Length; i++)
        {
            float product = 0;
            for (var k = 0; k < phrase.Words.Length; k++) product += phrase.Telling[k] * _columns[i].Product[phrase.Words[k]];
            products[i + 1] = products[i] + (phrase.Norm > 0 ? Tokens[i].Information * product / phrase.Norm : 0);
        }

        Divide(products, span, into);
    }

    /// <summary>The same for a direction of unit length.</summary>
    public void Cosines(ReadOnlySpan<float> direction, int span, Span<float> into)
    {
        var products = new float[Tokens.Length + 1];
        for (var i = 0; i < Tokens.Length; i++) products[i + 1] = products[i] + (Tokens[i].Information * WordTable.Dot(direction, _columns[i].Vector));
        Divide(products, span, into);
    }

    private void Divide(float[] products, int span, Span<float> into)
    {
        var norms = Norms(span);
        for (var i = 0; i < Tokens.Length; i++)
        {
            var norm = norms[i];
            into[i] = norm > 0 ? (products[Math.Min(Tokens.Length, i + span)] - products[i]) / norm : 0;
        }
    }

    /// <summary>Running sums of the weighted vectors.</summary>
    private float[] Sums()
    {
        var dimensions = WordVectors.Shared.Dimensions;
        var sums = new float[(Tokens.Length + 1) * dimensions];
        for (var i = 0; i < Tokens.Length; i++)
        {
            var vector = _columns[i].Vector;
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
        var difference = new float[dimensions];
        for (var i = 0; i < norms.Length; i++)
        {
            var (from, to) = (i * dimensions, Math.Min(Tokens.Length, i + span) * dimensions);
            for (var d = 0; d < dimensions; d++) difference[d] = _sums[to + d] - _sums[from + d];
            norms[i] = MathF.Sqrt(WordTable.Dot(difference, difference));
        }

        return _norms[span] = norms;
    }
}
