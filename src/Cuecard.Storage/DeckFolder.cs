using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Cuecard.Decks;
using Cuecard.Matching;

namespace Cuecard.Storage;

/// <summary>Reads a deck from a folder, and keeps its built form so that the next time is quick.</summary>
public static class DeckFolder
{
    /// <summary>The most cards that one folder may hold.</summary>
    public const int MaxCards = 10_000;

    private static readonly EnumerationOptions Walk = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 8,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    /// <summary>Reads the Markdown of a folder, with every problem in it. A folder that is not there is a problem, not an exception.</summary>
    /// <param name="folder">The deck's folder.</param>
    /// <param name="under">The deck over which it will be laid, if any.</param>
    public static Reading<Deck> Read(string folder, Deck? under = null)
    {
        if (!Directory.Exists(folder))
            return Fail(folder, "expected a deck folder, found nothing there; check the path, or see docs/writing-cards.md for how to make one");
        var files = new List<DeckFile>();
        var problems = ImmutableArray.CreateBuilder<DeckProblem>();
        foreach (var file in Sources(folder))
        {
            if (files.Count > MaxCards) return Fail(folder, $"expected at most {MaxCards} cards in one deck, found more");
            try
            {
                using var stream = File.OpenRead(file.FullName);
                var bytes = new byte[Math.Min(stream.Length, CardReader.MaxBytes * 16L)];
                stream.ReadExactly(bytes);
                files.Add(new DeckFile(Path.Combine(folder, Path.GetRelativePath(folder, file.FullName)), bytes));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(new DeckProblem(file.FullName, 0, $"expected a file that can be read: {e.Message}"));
            }
        }

        var reading = DeckReader.Read(folder, files, under);
        return reading with { Problems = [.. problems, .. reading.Problems] };
    }

    /// <summary>As <see cref="Read"/>, but from the cache where nothing has changed since it was written. Only sound decks are cached.</summary>
    public static Reading<Deck> Load(string folder, string cache, Deck? under = null)
    {
        if (!Directory.Exists(folder)) return Read(folder, under);
        var stamp = Stamp(folder, under);
        var built = Path.Combine(cache, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))))[..16] + ".deck");
        if (OpenBuilt(built, stamp) is { } cached) return new Reading<Deck>(cached, []);
        var reading = Read(folder, under);
        if (reading.IsSound) TryWrite(built, Build(reading.Value!, stamp));
        return reading;
    }

    /// <summary>The built form of a deck with its index.</summary>
    public static byte[] Build(Deck deck, string stamp) => BuiltDeck.Write(deck, stamp, new Matcher(deck).SaveIndex());

    /// <summary>Reads a built deck from its file; null where there is none of this version.</summary>
    public static Deck? LoadBuilt(string file) => OpenBuilt(file, stamp: null);

    private static IEnumerable<FileInfo> Sources(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("*", Walk)
            .Where(f => DeckReader.IsPart(f.FullName))
            .OrderBy(f => f.FullName, StringComparer.Ordinal);

    /// <summary>Changes whenever a file is added, removed, renamed or written, or the deck below gains or loses a card.</summary>
    private static string Stamp(string folder, Deck? under)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Sources(folder).Take(MaxCards + 1))
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.FullName}\0{file.Length}\0{file.LastWriteTimeUtc.Ticks}\n"));
        foreach (var card in under?.Cards ?? []) hash.AppendData(Encoding.UTF8.GetBytes(card.Id.Value + "\n"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The file stays open: bodies are read from it when a card is opened.</summary>
    private static Deck? OpenBuilt(string file, string? stamp)
    {
        FileStream? stream = null;
        try
        {
            if (!File.Exists(file)) return null;
            stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1 << 16);
            if ((stamp is null || BuiltDeck.Stamp(stream) == stamp) && BuiltDeck.Read(stream) is { } deck) return deck;
            stream.Dispose();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            stream?.Dispose();
            return null;
        }
    }

    /// <summary>A cache that cannot be written costs time and nothing else.</summary>
    private static void TryWrite(string file, byte[] bytes)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            var draft = $"{file}.{Environment.ProcessId}";
            File.WriteAllBytes(draft, bytes);
            File.Move(draft, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    private static Reading<Deck> Fail(string folder, string message) => new(null, [new DeckProblem(folder, 0, message)]);
}
