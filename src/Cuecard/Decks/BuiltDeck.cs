using System.Text;

namespace Cuecard.Decks;

/// <summary>
/// The built form of a deck: one binary file that loads without parsing Markdown. Heads and lexicon come first; bodies
/// follow as blobs that are read when a card is opened.
/// </summary>
public static class BuiltDeck
{
    /// <summary>Names the format; changes whenever the layout does, so that a stale cache is never misread.</summary>
    private static ReadOnlySpan<byte> Magic => "CUECARD\u0003"u8;

    /// <summary>Writes a deck, with a stamp that says what it was built from.</summary>
    /// <param name="deck">The deck.</param>
    /// <param name="stamp">Any text that changes when the sources do; at most 1,000 characters.</param>
    public static byte[] Write(Deck deck, string stamp)
    {
        using var heads = new MemoryStream();
        using var bodies = new MemoryStream();
        using (var writer = new BinaryWriter(heads, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Magic);
            writer.Write(stamp);
            writer.Write(deck.Manifest);
            writer.Write(deck.Cards.Length);
            foreach (var card in deck.Cards)
            {
                writer.Write(card.Head);
                var start = (int)bodies.Position;
                using (var body = new BinaryWriter(bodies, Encoding.UTF8, leaveOpen: true)) body.Write(card.Body);
                writer.Write(start);
                writer.Write((int)bodies.Position - start);
            }
        }

        var bytes = new byte[heads.Length + bodies.Length];
        heads.GetBuffer().AsSpan(0, (int)heads.Length).CopyTo(bytes);
        bodies.GetBuffer().AsSpan(0, (int)bodies.Length).CopyTo(bytes.AsSpan((int)heads.Length));
        return bytes;
    }

    /// <summary>The stamp of a built deck, or null where the bytes are none of this version.</summary>
    public static string? Stamp(byte[] bytes)
    {
        try
        {
            return Open(bytes)?.ReadString();
        }
        catch (Exception e) when (IsDamage(e))
        {
            return null;
        }
    }

    /// <summary>Reads a built deck; null where the bytes are none of this version or are damaged.</summary>
    public static Deck? Read(byte[] bytes)
    {
        try
        {
            if (Open(bytes) is not { } reader) return null;
            reader.ReadString();
            var manifest = reader.ReadManifest();
            var count = reader.ReadInt32();
            var heads = new (CardHead Head, int Start, int Length)[count];
            for (var i = 0; i < count; i++) heads[i] = (reader.ReadHead(), reader.ReadInt32(), reader.ReadInt32());
            var origin = (int)reader.BaseStream.Position;
            return new Deck(manifest, heads.Select(h => new Card(h.Head, () => ReadBody(bytes, origin + h.Start, h.Length))));
        }
        catch (Exception e) when (IsDamage(e))
        {
            return null;
        }
    }

    private static BinaryReader? Open(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith(Magic)) return null;
        var reader = new BinaryReader(new MemoryStream(bytes, writable: false), Encoding.UTF8);
        reader.BaseStream.Position = Magic.Length;
        return reader;
    }

    private static CardBody ReadBody(byte[] bytes, int start, int length)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes, start, length, writable: false), Encoding.UTF8);
        return reader.ReadBody();
    }

    private static bool IsDamage(Exception e) =>
        e is IOException or FormatException or ArgumentException or OutOfMemoryException or OverflowException;
}
