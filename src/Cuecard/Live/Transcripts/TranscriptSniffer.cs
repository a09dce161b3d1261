namespace Cuecard.Live.Transcripts;

/// <summary>Tells the format of a transcript from what it holds and, where that leaves it open, from its file name.</summary>
public static class TranscriptSniffer
{
    /// <summary>So many lines are looked at.</summary>
    private const int Looked = 40;

    /// <summary>Tells the format of a whole text.</summary>
    /// <param name="name">The file's name, or null.</param>
    /// <param name="text">The text, or its beginning.</param>
    public static TranscriptFormat Sniff(string? name, string text)
    {
        var lines = FirstLines(text);
        var first = lines.Count > 0 ? lines[0].TrimStart() : "";
        if (first.StartsWith("WEBVTT", StringComparison.Ordinal)) return TranscriptFormat.WebVtt;
        if (IsJson(first)) return TranscriptFormat.JsonLines;
        var named = ByName(name);
        if (lines.Any(l => CueTiming.IsMeant(l))) return named == TranscriptFormat.WebVtt ? TranscriptFormat.WebVtt : TranscriptFormat.SubRip;
        return named ?? TranscriptFormat.Plain;
    }

    /// <summary>Tells from its first line whether a conversation that is still coming in can be read line by line; cues cannot.</summary>
    /// <param name="firstLine">The first line that is not empty.</param>
    public static bool IsLineByLine(string firstLine)
    {
        var line = firstLine.Trim('\uFEFF', ' ', '\t', '\r', '\n');
        return !(line.StartsWith("WEBVTT", StringComparison.Ordinal) || CueTiming.IsMeant(line) || (line.Length is > 0 and < 6 && line.All(char.IsAsciiDigit)));
    }

    /// <summary>True for the first line of a text in JSON.</summary>
    internal static bool IsJson(string line)
    {
        var text = line.AsSpan().Trim('\uFEFF').TrimStart();
        if (text.StartsWith("{", StringComparison.Ordinal)) return !text.StartsWith("{\\", StringComparison.Ordinal);
        return text.StartsWith("[", StringComparison.Ordinal) && text[1..].TrimStart() is [] or ['{', ..];
    }

    private static TranscriptFormat? ByName(string? name) => Path.GetExtension(name ?? "").ToUpperInvariant() switch
    {
        ".JSONL" or ".NDJSON" or ".JSON" => TranscriptFormat.JsonLines,
        ".VTT" => TranscriptFormat.WebVtt,
        ".SRT" => TranscriptFormat.SubRip,
        _ => null,
    };

    private static List<string> FirstLines(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.AsSpan().TrimStart('\uFEFF').EnumerateLines())
        {
            if (line.IsWhiteSpace()) continue;
            lines.Add(line.Length > 200 ? line[..200].ToString() : line.ToString());
            if (lines.Count == Looked) break;
        }

        return lines;
    }
}
