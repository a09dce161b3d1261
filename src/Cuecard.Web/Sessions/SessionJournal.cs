using System.Text.Json;
using Cuecard.Live;

namespace Cuecard.Web.Sessions;

/// <summary>
/// The utterances of a session on disk, one JSON line each, written as they are heard: a server that is killed loses
/// nothing, since the same utterances give the same board again. Not safe to use from several threads.
/// </summary>
public sealed class SessionJournal(string file, DateTimeOffset started)
{
    /// <summary>The longest journal that is read back, in bytes.</summary>
    public const long MaxBytes = 64 * 1024 * 1024;

    /// <summary>What went wrong when it was last written, for a person; null while all is well.</summary>
    public string? Problem { get; private set; }

    /// <summary>Writes one utterance at the end.</summary>
    public void Append(Utterance utterance) => Write(() =>
    {
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            AppendLine(JsonSerializer.SerializeToUtf8Bytes(new JournalHead(1, started), JournalJson.Default.JournalHead));
        }

        AppendLine(JsonSerializer.SerializeToUtf8Bytes(JournalLine.Of(utterance), JournalJson.Default.JournalLine));
    });

    /// <summary>Forgets all that was written.</summary>
    public void Clear() => Write(() => File.Delete(file));

    /// <summary>Reads a journal back; null where there is none of this version. A last line cut short by a crash is left out.</summary>
    public static (DateTimeOffset Started, List<Utterance> Utterances)? Read(string file)
    {
        try
        {
            if (!File.Exists(file) || new FileInfo(file).Length > MaxBytes) return null;
            using var lines = File.ReadLines(file).GetEnumerator();
            if (!lines.MoveNext() || JsonSerializer.Deserialize(lines.Current, JournalJson.Default.JournalHead) is not { Version: 1 } head) return null;
            var utterances = new List<Utterance>();
            while (lines.MoveNext())
            {
                if (TryRead(lines.Current) is { } utterance) utterances.Add(utterance);
            }

            return (head.Started, utterances);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private static Utterance? TryRead(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JournalJson.Default.JournalLine)?.ToUtterance();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void AppendLine(byte[] json)
    {
        using var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        stream.Write([.. json, (byte)'\n']);
    }

    private void Write(Action write)
    {
        try
        {
            write();
            Problem = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Problem = $"The transcript cannot be kept in {file}: {e.Message} The board goes on, but a restart would lose it.";
        }
    }
}
