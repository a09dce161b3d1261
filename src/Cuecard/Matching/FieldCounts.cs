namespace Cuecard.Matching;

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
