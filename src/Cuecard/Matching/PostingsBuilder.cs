namespace Cuecard.Matching;

/// <summary>Collects postings in any order of features, items ascending.</summary>
internal sealed class PostingsBuilder(int features)
{
    private const int ChunkSize = 1 << 16;

    private readonly List<(int Feature, int Gap, byte Strength)[]> _chunks = [];
    private readonly int[] _counts = new int[features];
    private readonly int[] _lengths = new int[features];
    private readonly int[] _last = new int[features];
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

        var gap = item - _last[feature];
        _chunks[^1][_used++] = (feature, gap, (byte)Math.Clamp(MathF.Round(strength * 255), 1, 255));
        _counts[feature]++;
        _lengths[feature] += GapLength(gap) + 1;
        _last[feature] = item;
    }

    /// <summary>Lays the postings out, without the features that are not to be kept.</summary>
    public Postings Build(Func<int, bool>? keep = null)
    {
        var offsets = new int[features + 1];
        var kept = new bool[features];
        for (var f = 0; f < features; f++)
        {
            kept[f] = keep is null || keep(f);
            offsets[f + 1] = offsets[f] + (kept[f] ? _lengths[f] : 0);
        }

        var next = offsets.AsSpan(0, features).ToArray();
        var entries = new byte[offsets[features]];
        for (var chunk = 0; chunk < _chunks.Count; chunk++)
        {
            foreach (var (feature, gap, strength) in _chunks[chunk].AsSpan(0, chunk == _chunks.Count - 1 ? _used : ChunkSize))
            {
                if (kept[feature]) Put(entries, ref next[feature], gap, strength);
            }
        }

        return new Postings(offsets, entries);
    }

    private static void Put(byte[] entries, ref int at, int gap, byte strength)
    {
        for (; gap >= 0x80; gap >>= 7) entries[at++] = (byte)(gap | 0x80);
        entries[at++] = (byte)gap;
        entries[at++] = strength;
    }

    private static int GapLength(int gap)
    {
        var length = 1;
        for (; gap >= 0x80; gap >>= 7) length++;
        return length;
    }
}
