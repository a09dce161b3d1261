using System.Collections.Immutable;
using System.Text;

namespace Cuecard.Decks;

/// <summary>A few texts as bytes of UTF-8: less than half the memory of strings, for what is always there and seldom read.</summary>
internal sealed class PackedTexts
{
    /// <summary>More bytes are damage.</summary>
    private const int MaxLength = 1 << 24;

    private static readonly PackedTexts None = new([0]);

    private readonly byte[] _bytes;

    private PackedTexts(byte[] bytes) => _bytes = bytes;

    public static PackedTexts Of(ImmutableArray<string> texts)
    {
        if (texts.IsDefaultOrEmpty) return None;
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.WriteTexts(texts);
        writer.Flush();
        return new PackedTexts(stream.ToArray());
    }

    /// <summary>The texts as they were.</summary>
    public ImmutableArray<string> Unpack()
    {
        using var reader = new BinaryReader(new MemoryStream(_bytes, writable: false), Encoding.UTF8);
        return reader.ReadTexts();
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(_bytes.Length);
        writer.Write(_bytes);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The stream ends too soon.</exception>
    public static PackedTexts Read(BinaryReader reader)
    {
        var length = reader.Read7BitEncodedInt();
        if (length is < 0 or > MaxLength) throw new FormatException("texts longer than the file");
        var bytes = reader.ReadBytes(length);
        return bytes.Length == length ? new PackedTexts(bytes) : throw new EndOfStreamException();
    }
}
