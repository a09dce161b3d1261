using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Cuecard.Decks;

/// <summary>
/// The built form of a deck: one binary file that loads without parsing Markdown. Heads and lexicon come first; bodies
/// follow as packed blobs that are read when a card is opened. A checksum stands before all, so that damage is seen at once
/// and not when a card is opened.
/// </summary>
public static class BuiltDeck
{
    /// <summary>Names the format; changes whenever the layout does, so that a stale cache is never misread.</summary>
    private static ReadOnlySpan<byte> Magic => "CUECARD\u0008"u8;

    private static int PayloadStart => Magic.Length + sizeof(ulong);

    /// <summary>Writes a deck, with a stamp that says what it was built from.</summary>
    /// <param name="deck">The deck.</param>
    /// <param name="stamp">Any text that changes when the sources do; at most 1,000 characters.</param>
    /// <param name="index">The matcher's index of the deck, if it is to be kept with it.</param>
    public static byte[] Write(Deck deck, string stamp, byte[]? index = null)
    {
        using var heads = new MemoryStream();
        using var bodies = new MemoryStream();
        using (var writer = new BinaryWriter(heads, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(stamp);
            writer.Write(deck.Manifest);
            writer.Write(deck.Cards.Length);
            foreach (var card in deck.Cards)
            {
                writer.Write(card.Head);
                Pack(writer, bodies, body => body.Write(card.ReadBody()));
            }

            Pack(writer, bodies, body => body.Write(deck.Cases));
        }

        using var whole = new MemoryStream(PayloadStart + (int)(heads.Length + bodies.Length) + (index?.Length ?? 0) + sizeof(int));
        whole.Write(Magic);
        whole.SetLength(PayloadStart);
        whole.Position = PayloadStart;
        heads.WriteTo(whole);
        whole.Write(BitConverter.GetBytes(index?.Length ?? 0));
        whole.Write(index);
        bodies.WriteTo(whole);
        var bytes = whole.ToArray();
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(Magic.Length), Checksum.Of(new MemoryStream(bytes, PayloadStart, bytes.Length - PayloadStart)));
        return bytes;
    }

    /// <summary>Packs something behind what is there, and writes where it lies.</summary>
    private static void Pack(BinaryWriter writer, MemoryStream bodies, Action<BinaryWriter> write)
    {
        var start = (int)bodies.Position;
        using (var packed = new DeflateStream(bodies, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var body = new BinaryWriter(packed, Encoding.UTF8)) write(body);
        writer.Write(start);
        writer.Write((int)bodies.Position - start);
    }

    /// <summary>The stamp of a built deck, or null where the stream holds none of this version.</summary>
    public static string? Stamp(Stream stream)
    {
        try
        {
            return Open(stream)?.ReadString();
        }
        catch (Exception e) when (IsDamage(e))
        {
            return null;
        }
    }

    /// <summary>Reads a built deck; null where the stream holds none of this version or is damaged.</summary>
    /// <param name="stream">Seekable; stays open as long as the deck is used, since bodies are read from it when a card is opened.</param>
    public static Deck? Read(Stream stream)
    {
        try
        {
            if (!IsWhole(stream) || Open(stream) is not { } reader) return null;
            reader.ReadString();
            var manifest = reader.ReadManifest();
            var count = reader.ReadInt32();
            if (count is < 0 or > BuiltDeckFormat.MaxListLength) return null;
            var heads = new (CardHead Head, int Start, int Length)[count];
            for (var i = 0; i < count; i++) heads[i] = (reader.ReadHead(), reader.ReadInt32(), reader.ReadInt32());
            var (casesStart, casesLength) = (reader.ReadInt32(), reader.ReadInt32());
            var indexLength = reader.ReadInt32();
            var indexStart = stream.Position;
            var origin = indexStart + indexLength;
            if (indexLength < 0 || origin > stream.Length) return null;
            return new Deck(
                manifest,
                heads.Select(h => new Card(h.Head, () => Unpack(stream, origin + h.Start, h.Length, r => r.ReadBody()))),
                indexLength == 0 ? null : use => UseAt(stream, indexStart, use),
                () => Unpack(stream, origin + casesStart, casesLength, r => r.ReadCases()));
        }
        catch (Exception e) when (IsDamage(e))
        {
            return null;
        }
    }

    private static BinaryReader? Open(Stream stream)
    {
        stream.Position = 0;
        Span<byte> magic = stackalloc byte[Magic.Length];
        if (stream.ReadAtLeast(magic, magic.Length, throwOnEndOfStream: false) < magic.Length || !magic.SequenceEqual(Magic)) return null;
        stream.Position = PayloadStart;
        return new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
    }

    private static bool IsWhole(Stream stream)
    {
        stream.Position = Magic.Length;
        Span<byte> expected = stackalloc byte[sizeof(ulong)];
        stream.ReadExactly(expected);
        return Checksum.Of(stream) == BinaryPrimitives.ReadUInt64LittleEndian(expected);
    }

    private static T Unpack<T>(Stream stream, long start, int length, Func<BinaryReader, T> read)
    {
        var bytes = new byte[length];
        UseAt(stream, start, s => s.ReadExactly(bytes));
        using var packed = new DeflateStream(new MemoryStream(bytes, writable: false), CompressionMode.Decompress);
        using var reader = new BinaryReader(packed, Encoding.UTF8);
        return read(reader);
    }

    /// <summary>Bodies and index may be asked for from several threads; the stream has one position.</summary>
    private static void UseAt(Stream stream, long start, Action<Stream> use)
    {
        lock (stream)
        {
            stream.Position = start;
            use(stream);
        }
    }

    private static bool IsDamage(Exception e) =>
        e is IOException or FormatException or ArgumentException or OutOfMemoryException or OverflowException;
}
