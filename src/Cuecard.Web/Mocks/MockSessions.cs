using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Cuecard.Decks;
using Cuecard.Interviews;
using Cuecard.Storage;
using Cuecard.Web.Decks;

namespace Cuecard.Web.Mocks;

/// <summary>All mock interviews: those in memory, and those whose journal is on disk.</summary>
internal sealed class MockSessions(CuecardHome home, CurrentDeck deck, TimeProvider time)
{
    private const int IdLength = 12;
    private const int MaxInMemory = 32;
    private const int MostRemembered = 8;
    private readonly ConcurrentDictionary<string, MockSession> _open = new(StringComparer.Ordinal);

    /// <summary>Where journals are kept.</summary>
    public string Folder => Path.Combine(home.Root, "interviews");

    /// <summary>Begins an interview. Nothing is written before something is answered.</summary>
    public MockSession Create(InterviewOptions options)
    {
        Forget();
        var (id, started) = (RandomNumberGenerator.GetHexString(IdLength, lowercase: true), time.GetUtcNow());
        return _open[id] = new MockSession(id, deck.Now, options, new MockJournal(FileOf(id), MockHead.Of(options, started)), started, time);
    }

    /// <summary>The interview of that id, read back from its journal where it is not in memory; null where there is none.</summary>
    public MockSession? Find(string id)
    {
        if (!IsId(id)) return null;
        if (_open.TryGetValue(id, out var open)) return open;
        var now = deck.Now;
        if (MockJournal.Read(FileOf(id)) is not { } journal || journal.Head.ToOptions(now.Deck) is not { } options) return null;
        var session = new MockSession(id, now, options, new MockJournal(FileOf(id), journal.Head), journal.Head.Started, time);
        session.Replay(journal.Replies);
        return _open.GetOrAdd(id, session);
    }

    /// <summary>Interviews on disk, most recent first.</summary>
    public IReadOnlyList<PastMock> Past(int count)
    {
        var folder = new DirectoryInfo(Folder);
        if (!folder.Exists) return [];
        return [.. folder.EnumerateFiles("*.jsonl")
            .Where(f => IsId(Path.GetFileNameWithoutExtension(f.Name)))
            .OrderByDescending(f => f.LastWriteTimeUtc)
            .Take(count)
            .Select(f => MockJournal.ReadHead(f.FullName) is { } head ? new PastMock(Path.GetFileNameWithoutExtension(f.Name), head) : null)
            .OfType<PastMock>()];
    }

    /// <summary>How weak the candidate showed themselves in each card of the latest interviews, 0 to 1: the last time counts.</summary>
    public ImmutableDictionary<CardId, double> Weakness()
    {
        var weakness = ImmutableDictionary.CreateBuilder<CardId, double>();
        foreach (var past in Past(MostRemembered).Reverse())
        {
            foreach (var answer in Find(past.Id)?.Report().Questions ?? [])
            {
                if (answer is { Card: { } card, Grade: { } grade }) weakness[card] = 1 - (grade.Score / 100);
            }
        }

        return weakness.ToImmutable();
    }

    /// <summary>Deletes an interview and its journal.</summary>
    public void Delete(string id)
    {
        if (!IsId(id)) return;
        _open.TryRemove(id, out _);
        File.Delete(FileOf(id));
    }

    private static bool IsId(string id) => id.Length == IdLength && id.All(char.IsAsciiHexDigitLower);

    private string FileOf(string id) => Path.Combine(Folder, id + ".jsonl");

    /// <summary>Lets go of interviews that no page shows; their journals stay.</summary>
    private void Forget()
    {
        if (_open.Count < MaxInMemory) return;
        foreach (var (id, session) in _open)
        {
            if (!session.IsWatched) _open.TryRemove(id, out _);
        }
    }
}
