using System.Text.Json;

namespace Cuecard.Web.Mocks;

/// <summary>
/// A mock interview on disk: what was wanted, then each reply as one JSON line. The same options and replies give the same
/// interview again, so that nothing else need be kept. Not safe to use from several threads.
/// </summary>
internal sealed class MockJournal(string file, MockHead head)
{
    /// <summary>The longest journal that is read back, in bytes.</summary>
    public const long MaxBytes = 16 * 1024 * 1024;

    /// <summary>What went wrong when it was last written, for a person; null while all is well.</summary>
    public string? Problem { get; private set; }

    /// <summary>Writes one reply at the end; the first one makes the file.</summary>
    public void Append(MockReply reply)
    {
        try
        {
            if (!File.Exists(file))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                AppendLine(JsonSerializer.SerializeToUtf8Bytes(head, MockJson.Default.MockHead));
            }

            AppendLine(JsonSerializer.SerializeToUtf8Bytes(reply, MockJson.Default.MockReply));
            Problem = null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Problem = $"The interview cannot be kept in {file}: {e.Message} It goes on, but a restart would lose it.";
        }
    }

    /// <summary>Reads what interview a journal is of; null where there is none of this version.</summary>
    public static MockHead? ReadHead(string file) => Read(file, 0)?.Head;

    /// <summary>Reads a journal back; null where there is none of this version. A last line cut short by a crash is left out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="most">At most so many replies.</param>
    public static (MockHead Head, List<MockReply> Replies)? Read(string file, int most = int.MaxValue)
    {
        try
        {
            if (!File.Exists(file) || new FileInfo(file).Length > MaxBytes) return null;
            using var lines = File.ReadLines(file).GetEnumerator();
            if (!lines.MoveNext() || JsonSerializer.Deserialize(lines.Current, MockJson.Default.MockHead) is not { Version: MockHead.CurrentVersion } head) return null;
            var replies = new List<MockReply>();
            while (replies.Count < most && lines.MoveNext())
            {
                if (TryRead(lines.Current) is { Text: not null } reply) replies.Add(reply);
            }

            return (head, replies);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private static MockReply? TryRead(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, MockJson.Default.MockReply);
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
}
