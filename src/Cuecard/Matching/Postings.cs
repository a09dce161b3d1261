namespace Cuecard.Matching;

/// <summary>For each feature, the items that have it and how strongly, in three flat arrays.</summary>
internal sealed class Postings(int[] offsets, int[] items, float[] weights)
{
    /// <summary>The items of a feature.</summary>
    public ReadOnlySpan<int> Items(int feature) => items.AsSpan(offsets[feature], offsets[feature + 1] - offsets[feature]);

    /// <summary>How strongly each of them has it, in the same order.</summary>
    public ReadOnlySpan<float> Weights(int feature) => weights.AsSpan(offsets[feature], offsets[feature + 1] - offsets[feature]);
}

/// <summary>Collects postings in any order of features, items ascending.</summary>
internal sealed class PostingsBuilder(int features)
{
    private readonly List<(int Feature, int Item, float Weight)> _entries = [];
    private readonly int[] _counts = new int[features];

    public int FeatureCount => features;

    public int CountOf(int feature) => _counts[feature];

    public void Add(int feature, int item, float weight)
    {
        _entries.Add((feature, item, weight));
        _counts[feature]++;
    }

    public Postings Build()
    {
        var offsets = new int[features + 1];
        for (var f = 0; f < features; f++) offsets[f + 1] = offsets[f] + _counts[f];
        var next = offsets.AsSpan(0, features).ToArray();
        var items = new int[_entries.Count];
        var weights = new float[_entries.Count];
        foreach (var (feature, item, weight) in _entries)
        {
            var at = next[feature]++;
            items[at] = item;
            weights[at] = weight;
        }

        return new Postings(offsets, items, weights);
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
