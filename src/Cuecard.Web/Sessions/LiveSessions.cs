using System.Collections.Concurrent;
using System.Security.Cryptography;
using Cuecard.Interviews;
using Cuecard.Interviews.Reports;
using Cuecard.Storage;
using Cuecard.Web.Decks;

namespace Cuecard.Web.Sessions;

/// <summary>All sessions: those in memory, and those whose journal is on disk.</summary>
internal sealed class LiveSessions(CuecardHome home, CurrentDeck deck, TimeProvider time)
{
    private const int IdLength = 12;
    private const int MaxInMemory = 64;
    private readonly ConcurrentDictionary<string, LiveSession> _open = new(StringComparer.Ordinal);

    /// <summary>Where journals are kept.</summary>
    public string Folder => Path.Combine(home.Root, "sessions");

    /// <summary>Begins a session. Nothing is written before something is heard.</summary>
    public LiveSession Create()
    {
        Forget();
        var id = RandomNumberGenerator.GetHexString(IdLength, lowercase: true);
        return _open[id] = Make(id, time.GetUtcNow());
    }

    /// <summary>The session of that id, read back from its journal where it is not in memory; null where there is none.</summary>
    public LiveSession? Find(string id)
    {
        if (!IsId(id)) return null;
        if (_open.TryGetValue(id, out var open)) return open;
        if (SessionJournal.Read(FileOf(id)) is not { } journal) return null;
        var session = Make(id, journal.Started);
        session.Restart(journal.Utterances, keep: false);
        return _open.GetOrAdd(id, session);
    }

    /// <summary>What came of a session: every question that was asked with what the candidate answered; null where there is no such session.</summary>
    public InterviewReport? Report(string id)
    {
        if (Find(id) is not { } session) return null;
        var open = session.Deck;
        var answered = TranscriptInterview.Read(open.Deck, open.Matcher, open.Grader, SessionJournal.Read(FileOf(id))?.Utterances ?? []);
        return InterviewReport.Of(open.Deck, $"Interview of {session.Started.ToLocalTime():d MMM yyyy, HH:mm}", answered);
    }

    /// <summary>Sessions on disk, most recent first.</summary>
    public IReadOnlyList<PastSession> Past(int count)
    {
        var folder = new DirectoryInfo(Folder);
        if (!folder.Exists) return [];
        return [.. folder.EnumerateFiles("*.jsonl")
            .Where(f => IsId(Path.GetFileNameWithoutExtension(f.Name)))
            .OrderByDescending(f => f.LastWriteTimeUtc)
            .Take(count)
            .Select(f => PastSession.Read(f))
            .OfType<PastSession>()];
    }

    /// <summary>Deletes a session and its journal.</summary>
    public void Delete(string id)
    {
        if (!IsId(id)) return;
        _open.TryRemove(id, out _);
        File.Delete(FileOf(id));
    }

    private static bool IsId(string id) => id.Length == IdLength && id.All(char.IsAsciiHexDigitLower);

    private LiveSession Make(string id, DateTimeOffset started) => new(id, deck.Now, new SessionJournal(FileOf(id), started), started, time);

    private string FileOf(string id) => Path.Combine(Folder, id + ".jsonl");

    /// <summary>Lets go of sessions that no page shows; their journals stay.</summary>
    private void Forget()
    {
        if (_open.Count < MaxInMemory) return;
        foreach (var (id, session) in _open)
        {
            if (!session.IsWatched) _open.TryRemove(id, out _);
        }
    }
}
