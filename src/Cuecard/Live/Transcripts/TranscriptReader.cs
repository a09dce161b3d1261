using System.Collections.Immutable;

namespace Cuecard.Live.Transcripts;

/// <summary>
/// Reads a conversation in any of the formats of docs/transcripts.md. Nothing in a transcript throws: what cannot be read is
/// skipped and reported, and the rest is read.
/// </summary>
public static class TranscriptReader
{
    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="name">The file's name, which helps to tell the format, or null.</param>
    /// <param name="bytes">UTF-8, or UTF-16 with a byte order mark.</param>
    public static TranscriptReading Read(string? name, ReadOnlySpan<byte> bytes)
    {
        var problems = new ProblemLog();
        return Read(name, TranscriptText.Decode(bytes, problems), problems);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="name">The file's name, which helps to tell the format, or null.</param>
    /// <param name="text">The text.</param>
    public static TranscriptReading Read(string? name, string text) => Read(name, text, new ProblemLog());

    private static TranscriptReading Read(string? name, string text, ProblemLog problems)
    {
        var format = TranscriptSniffer.Sniff(name, text);
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            problems.Report(1 + text.AsSpan(0, nul).Count('\n'), "expected text, found a NUL character; this is no transcript");
            return new TranscriptReading(format, [], problems.ToImmutable());
        }

        var lines = TranscriptText.Lines(text);
        var read = format switch
        {
            TranscriptFormat.WebVtt or TranscriptFormat.SubRip => CueReader.Read(lines, format == TranscriptFormat.WebVtt, problems),
            TranscriptFormat.JsonLines => ReadEach(lines, new JsonLineReader(), problems),
            _ => ReadEach(lines, new PlainLineReader(), problems),
        };
        if (read.IsEmpty && problems.IsEmpty) problems.Report(0, "expected a conversation, found no words");
        return new TranscriptReading(format, read, problems.ToImmutable());
    }

    private static ImmutableArray<TranscriptLine> ReadEach(string[] lines, ILineReader reader, ProblemLog problems)
    {
        var read = ImmutableArray.CreateBuilder<TranscriptLine>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (reader.Read(lines[i], i + 1, problems) is { } line) read.Add(line);
        }

        return read.ToImmutable();
    }
}
