using System.Text;
using System.Text.Json;

namespace Cuecard.Live.Transcripts;

/// <summary>Reads <c>{"t": 12.5, "speaker": "Ann", "text": "what is", "final": false}</c>, one object a line.</summary>
internal sealed class JsonLineReader : ILineReader
{
    private const string Shape = "one JSON object a line, such as {\"t\": 1.5, \"speaker\": \"Ann\", \"text\": \"Hello.\"}";

    private readonly ForwardTime _time = new();

    public TranscriptLine? Read(string line, int number, ProblemLog problems)
    {
        if (string.IsNullOrWhiteSpace(line)) return null;
        try
        {
            // By way of bytes: half characters become U+FFFD instead of an exception.
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(line));
            if (document.RootElement.ValueKind == JsonValueKind.Object) return Read(document.RootElement, number, problems);
            problems.Report(number, $"expected {Shape}, found {TranscriptText.Quote(line)}");
        }
        catch (JsonException e)
        {
            problems.Report(number, $"expected {Shape}, found {TranscriptText.Quote(line)}, which is no JSON from its byte {e.BytePositionInLine + 1} on");
        }
        catch (InvalidOperationException)
        {
            problems.Report(number, $"expected {Shape}, found half a character, as in \"\\ud83d\"");
        }

        return null;
    }

    private TranscriptLine? Read(JsonElement entry, int number, ProblemLog problems)
    {
        if (!entry.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
        {
            problems.Report(number, $"expected the words as \"text\": \"...\", found {Found(entry, "text")}");
            return null;
        }

        var words = TranscriptText.Clean(text.GetString());
        if (words.Length == 0) return null;
        return new TranscriptLine(Time(entry, number, problems), null, Speaker(entry, number, problems), words, IsFinal(entry, number, problems), number);
    }

    private TimeSpan? Time(JsonElement entry, int number, ProblemLog problems)
    {
        if (!entry.TryGetProperty("t", out var t) || t.ValueKind == JsonValueKind.Null) return null;
        var isTime = t.ValueKind switch
        {
            JsonValueKind.Number => TranscriptTime.TryFromSeconds(t.TryGetDouble(out var seconds) ? seconds : -1, out var time) ? time : (TimeSpan?)null,
            JsonValueKind.String => TranscriptTime.TryParse(t.GetString(), out var time) ? time : null,
            _ => null,
        };
        if (isTime is { } at) return _time.Next(at, number, problems);
        problems.Report(number, $"expected \"t\" as seconds from the start of the conversation or as \"hh:mm:ss.mmm\", found {Found(entry, "t")}; its time is estimated");
        return null;
    }

    private static string? Speaker(JsonElement entry, int number, ProblemLog problems)
    {
        if (!entry.TryGetProperty("speaker", out var speaker) || speaker.ValueKind == JsonValueKind.Null) return null;
        if (speaker.ValueKind == JsonValueKind.String) return TranscriptText.CleanName(speaker.GetString());
        if (speaker.ValueKind == JsonValueKind.Number) return TranscriptText.CleanName(speaker.GetRawText());
        problems.Report(number, $"expected \"speaker\" as text, found {Found(entry, "speaker")}; the speaker is taken as unknown");
        return null;
    }

    private static bool IsFinal(JsonElement entry, int number, ProblemLog problems)
    {
        if (!entry.TryGetProperty("final", out var final)) return true;
        if (final.ValueKind is JsonValueKind.True or JsonValueKind.False) return final.GetBoolean();
        problems.Report(number, $"expected \"final\" as true or false, found {Found(entry, "final")}; the words are taken as final");
        return true;
    }

    private static string Found(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) ? TranscriptText.Quote(value.GetRawText()) : $"no \"{name}\"";
}
