using System.Buffers.Binary;
using System.Text;
using Cuecard.Matching;

namespace Cuecard.Grading.Wording;

/// <summary>
/// What common English words mean, as unit vectors: GloVe (Pennington, Socher and Manning, 2014) drawn together with WordNet's
/// synonyms. <c>tools/word-vectors/build.py</c> makes the file and names its sources and licences. Words stand in the order of
/// their frequency.
/// </summary>
internal sealed class WordVectors
{
    private const string Resource = "Cuecard.Grading.Wording.word-vectors.bin";
    private const float Unit = 1f / 127;

    private static readonly Lazy<WordVectors> Loaded = new(Load);

    private readonly Dictionary<string, int> _rows;
    private readonly Dictionary<string, int> _stems;
    private readonly byte[] _values;

    private WordVectors(Dictionary<string, int> rows, byte[] values, int dimensions)
    {
        _rows = rows;
        _values = values;
        Dimensions = dimensions;
        _stems = new Dictionary<string, int>(rows.Count, StringComparer.Ordinal);
        foreach (var (word, row) in rows) _stems.TryAdd(Stemmer.Stem(word), row);
    }

    /// <summary>The one set of vectors, read when it is first asked for.</summary>
    public static WordVectors Shared => Loaded.Value;

    /// <summary>How many words there are.</summary>
    public int Count => _rows.Count;

    /// <summary>The length of a vector.</summary>
    public int Dimensions { get; }

    /// <summary>The row of a word, or of the most frequent word with its stem; -1 where there is none.</summary>
    public int Find(string word, string stem) =>
        _rows.TryGetValue(word, out var row) ? row : _stems.GetValueOrDefault(stem, -1);

    /// <summary>Copies a row.</summary>
    public void Copy(int row, Span<float> into)
    {
        var from = _values.AsSpan(row * Dimensions, Dimensions);
        for (var i = 0; i < from.Length; i++) into[i] = (sbyte)from[i] * Unit;
    }

    private static WordVectors Load()
    {
        using var stream = typeof(WordVectors).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        if (!bytes.AsSpan(0, 4).SequenceEqual("CCV1"u8)) throw new InvalidOperationException($"{Resource} is of another version.");
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(4));
        var dimensions = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8));
        var at = 12;
        var rows = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var row = 0; row < count; row++)
        {
            int length = bytes[at];
            rows.Add(Encoding.ASCII.GetString(bytes, at + 1, length), row);
            at += 1 + length;
        }

        return new WordVectors(rows, bytes[at..], dimensions);
    }
}
