using System.Runtime.InteropServices;

namespace Cuecard.Matching;

/// <summary>Writes and reads arrays of numbers as they lie in memory (little-endian machines, which .NET's all are).</summary>
internal static class FlatArrays
{
    private const int MaxLength = 100_000_000;

    public static void WriteArray<T>(this BinaryWriter writer, ReadOnlySpan<T> array)
        where T : unmanaged
    {
        writer.Write7BitEncodedInt(array.Length);
        writer.Write(MemoryMarshal.AsBytes(array));
    }

    /// <exception cref="FormatException">The length is impossible.</exception>
    /// <exception cref="EndOfStreamException">The stream ends too soon.</exception>
    public static T[] ReadArray<T>(this BinaryReader reader)
        where T : unmanaged
    {
        var length = reader.Read7BitEncodedInt();
        if (length is < 0 or > MaxLength) throw new FormatException("an array of impossible length");
        var array = new T[length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(array.AsSpan()));
        return array;
    }
}
