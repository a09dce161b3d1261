using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Cuecard.Cli.Contracts;

/// <summary>Everything that is printed as JSON. The contracts are described in docs/commands.md and held by approved files.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AskJson))]
[JsonSerializable(typeof(BatchAnswerJson))]
[JsonSerializable(typeof(DeckJson))]
[JsonSerializable(typeof(CardJson))]
[JsonSerializable(typeof(CheckJson))]
[JsonSerializable(typeof(DoctorJson))]
[JsonSerializable(typeof(BenchJson))]
[JsonSerializable(typeof(QuestionJson))]
[JsonSerializable(typeof(CueEventJson))]
[JsonSerializable(typeof(ContextJson))]
[JsonSerializable(typeof(InterviewerJson))]
[JsonSerializable(typeof(EndJson))]
internal sealed partial class JsonOutput : JsonSerializerContext
{
    /// <summary>The version of every contract.</summary>
    public const int Version = 1;

    /// <summary>Plain UTF-8: only what JSON itself demands, and control characters, are escaped.</summary>
    public static JsonOutput Plain { get; } = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    /// <summary>The value as JSON on one line.</summary>
    public static string Line<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);
}
