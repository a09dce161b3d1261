using System.Numerics;
using System.Runtime.InteropServices;
using Cuecard.Grading.Wording;

namespace Cuecard.Grading.Alignment;

/// <summary>The distinct words of some passages, with their vectors.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Entry> _entries = [];
    private readonly List<float> _vectors = [];

    /// <summary>How many words there are.</summary>
    public int Count => _entries.Count;

    public Entry this[int number] => _entries[number];

    /// <summary>The number of a word's stem, new or known.</summary>
    public int Number(Token token)
    {
        if (_numbers.TryGetValue(token.Stem, out var number)) return number;
        number = _entries.Count;
        _numbers.Add(token.Stem, number);
        _entries.Add(new Entry(token.Stem, token.Information, token.Row >= 0));
        var dimensions = WordVectors.Shared.Dimensions;
        CollectionsMarshal.SetCount(_vectors, _vectors.Count + dimensions);
        if (token.Row >= 0) WordVectors.Shared.Copy(token.Row, CollectionsMarshal.AsSpan(_vectors)[(number * dimensions)..]);
        return number;
    }

    /// <summary>The number of a stem, or -1.</summary>
    public int Find(string stem) => _numbers.GetValueOrDefault(stem, -1);

    /// <summary>The vector of a word; zeros where it has none.</summary>
    public ReadOnlySpan<float> VectorOf(int number)
    {
        var dimensions = WordVectors.Shared.Dimensions;
        return CollectionsMarshal.AsSpan(_vectors).Slice(number * dimensions, dimensions);
    }

    /// <summary>The scalar product.</summary>
    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i <= a.Length - Vector<float>.Count; i += Vector<float>.Count) sum += new Vector<float>(a[i..]) * new Vector<float>(b[i..]);
        var total = Vector.Sum(sum);
        for (; i < a.Length; i++) total += a[i] * b[i];
        return total;
    }

    /// <summary>A word of the table.</summary>
    internal readonly record struct Entry(string Stem, float Information, bool HasVector);
}
