namespace Cuecard.Matching;

/// <summary>
/// For each feature, the items that have it and how strongly. An item is kept as its distance from the one before it, seven
/// bits a byte, lowest first, and a strength in 255ths: most take two bytes.
/// </summary>
internal sealed class Postings(int[] offsets, byte[] entries)
{
    /// <summary>The strength that a byte of 255 stands for.</summary>
    private const float Unit = 1f / 255;

    /// <summary>The bit of a byte after which more of the same distance follow.</summary>
    private const int More = 0x80;

    public void Write(BinaryWriter writer)
    {
        writer.WriteArray<int>(offsets);
        writer.WriteArray<byte>(entries);
    }

    public static Postings Read(BinaryReader reader) => new(reader.ReadArray<int>(), reader.ReadArray<byte>());

    /// <summary>Adds the strength of a feature, times a weight, to the score of each item that has it.</summary>
    public void Spread(int feature, float weight, float[] scores)
    {
        var step = weight * Unit;
        var list = ListOf(feature);
        var item = 0;
        for (var at = 0; at < list.Length; at++)
        {
            int gap = list[at];
            if (gap >= More) (gap, at) = LongGap(list, at);
            item += gap;
            scores[item] += step * list[++at];
        }
    }

    /// <summary>How strongly an item has a feature; 0 where it has not.</summary>
    public float Strength(int feature, int item)
    {
        var list = ListOf(feature);
        for (var at = 0; at < list.Length; at++)
        {
            int gap = list[at];
            if (gap >= More) (gap, at) = LongGap(list, at);
            item -= gap;
            at++;
            if (item <= 0) return item == 0 ? list[at] * Unit : 0;
        }

        return 0;
    }

    private ReadOnlySpan<byte> ListOf(int feature) => entries.AsSpan(offsets[feature]..offsets[feature + 1]);

    /// <summary>A distance that takes several bytes, with the place of its last one.</summary>
    private static (int Gap, int At) LongGap(ReadOnlySpan<byte> list, int at)
    {
        var gap = 0;
        for (var shift = 0; ; shift += 7)
        {
            int part = list[at];
            gap |= (part & (More - 1)) << shift;
            if (part < More) return (gap, at);
            at++;
        }
    }
}
