using System.Text.Json.Serialization;
using Cuecard.Live;

namespace Cuecard.Web.Sessions;

/// <summary>One utterance as it stands in a journal.</summary>
internal sealed record JournalLine(
    [property: JsonPropertyName("at")] double At,
    [property: JsonPropertyName("role")] Role Role,
    [property: JsonPropertyName("speaker")] string? Speaker,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("final")] bool IsFinal)
{
    public static JournalLine Of(Utterance utterance) =>
        new(utterance.At.TotalSeconds, utterance.Role, utterance.Speaker, utterance.Text, utterance.IsFinal);

    public Utterance ToUtterance() => new(TimeSpan.FromSeconds(Math.Clamp(At, 0, 1e6)), Role, Speaker, Text ?? "", IsFinal);
}

/// <summary>The first line of a journal.</summary>
internal sealed record JournalHead([property: JsonPropertyName("version")] int Version, [property: JsonPropertyName("started")] DateTimeOffset Started);

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(JournalHead))]
[JsonSerializable(typeof(JournalLine))]
internal sealed partial class JournalJson : JsonSerializerContext;
