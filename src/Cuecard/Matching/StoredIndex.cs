using System.Text;
using Cuecard.Decks;

namespace Cuecard.Matching;

/// <summary>An index as bytes, so that a large deck is ready at once.</summary>
internal sealed record StoredIndex(FeatureSpace Space, MatchIndex Index)
{
    /// <summary>Changes whenever features or layout do.</summary>
    private const int Version = 3;

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Version);
        Space.Write(writer);
        Index.Write(writer);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Null where the stream holds one of another version, of another deck, or a damaged one.</summary>
    public static StoredIndex? Read(Stream stream, Deck deck)
    {
        try
        {
            using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
            if (reader.ReadInt32() != Version) return null;
            var space = FeatureSpace.Read(reader, new Lexicon(deck.Manifest.Lexicon));
            var index = MatchIndex.Read(reader);
            return index.CardCount == deck.Cards.Length ? new StoredIndex(space, index) : null;
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
