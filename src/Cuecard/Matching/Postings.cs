namespace Cuecard.Matching;

/// <summary>For each feature, the items that have it and how strongly, in three flat arrays; strengths are kept in 255ths.</summary>
internal sealed class Postings(int[] offsets, int[] items, byte[] strengths)
{
    /// <summary>The strength that a byte of 255 stands for.</summary>
    private const float Unit = 1f / 255;

    public void Write(BinaryWriter writer)
    {
        writer.WriteArray<int>(offsets);
        writer.WriteArray<int>(items);
        writer.WriteArray<byte>(strengths);
    }

    public static Postings Read(BinaryReader reader) => new(reader.ReadArray<int>(), reader.ReadArray<int>(), reader.ReadArray<byte>());

    /// <summary>Adds the strength of a feature, times a weight, to the score of each item that has it.</summary>
    public void Spread(int feature, float weight, float[] scores)
    {
        var (from, to) = (offsets[feature], offsets[feature + 1]);
        var step = weight * Unit;
        for (var k = from; k < to; k++) scores[items[k]] += step * strengths[k];
    }

    /// <summary>How strongly an item has a feature; 0 where it has not.</summary>
    public float Strength(int feature, int item)
    {
        var from = offsets[feature];
        var at = items.AsSpan(from, offsets[feature + 1] - from).BinarySearch(item);
        return at < 0 ? 0 : strengths[from + at] * Unit;
    }
}

/// <summary>Collects postings in any order of features, items ascending.</summary>
internal sealed class PostingsBuilder(int features)
{
    private const int ChunkSize = 1 << 16;

    private readonly List<(int Feature, int Item, byte Strength)[]> _chunks = [];
    private readonly int[] _counts = new int[features];
    private int _used = ChunkSize;

    public int FeatureCount => features;

    public int CountOf(int feature) => _counts[feature];

    /// <summary>Adds one item of a feature, with a strength between 0 and 1.</summary>
    public void Add(int feature, int item, float strength)
    {
        if (_used == ChunkSize)
        {
            _chunks.Add(new (int, int, byte)[ChunkSize]);
            _used = 0;
        }

        _chunks[^1][_used++] = (feature, item, (byte)Math.Clamp(MathF.Round(strength * 255), 1, 255));
        _counts[feature]++;
    }

    /// <summary>Lays the postings out, without the features that are not to be kept.</summary>
    public Postings Build(Func<int, bool>? keep = null)
    {
        var offsets = new int[features + 1];
        var kept = new bool[features];
        for (var f = 0; f < features; f++)
        {
            kept[f] = keep is null || keep(f);
            offsets[f + 1] = offsets[f] + (kept[f] ? _counts[f] : 0);
        }

        var next = offsets.AsSpan(0, features).ToArray();
        var items = new int[offsets[features]];
        var strengths = new byte[offsets[features]];
        for (var chunk = 0; chunk < _chunks.Count; chunk++)
        {
            var entries = _chunks[chunk].AsSpan(0, chunk == _chunks.Count - 1 ? _used : ChunkSize);
            foreach (var (feature, item, strength) in entries)
            {
                if (!kept[feature]) continue;
                var at = next[feature]++;
                items[at] = item;
                strengths[at] = strength;
            }
        }

        return new Postings(offsets, items, strengths);
    }
}

/// <summary>Weighted counts of features in one card, cleared as they are drained.</summary>
internal sealed class FieldCounts(int features)
{
    private readonly float[] _counts = new float[features];
    private readonly List<int> _touched = [];

    public void Add(int[] found, float weight)
    {
        foreach (var f in found)
        {
            if (_counts[f] == 0) _touched.Add(f);
            _counts[f] += weight;
        }
    }

    /// <summary>Hands the saturated counts of item <paramref name="item"/> to the postings.</summary>
    public void Drain(PostingsBuilder postings, int item, double saturation)
    {
        foreach (var f in _touched)
        {
            postings.Add(f, item, (float)(_counts[f] / (_counts[f] + saturation)));
            _counts[f] = 0;
        }

        _touched.Clear();
    }
}
