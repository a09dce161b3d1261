using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Cuecard.Cli.Contracts;

/// <summary>Everything that is printed as JSON. The contracts are described in docs/commands.md and held by approved files.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Serialization)]
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
[JsonSerializable(typeof(GradeJson))]
[JsonSerializable(typeof(MockLineJson))]
[JsonSerializable(typeof(MockAnswerJson))]
[JsonSerializable(typeof(CoveredJson))]
[JsonSerializable(typeof(MisconceptionJson))]
internal sealed partial class JsonOutput : JsonSerializerContext
{
    /// <summary>The version of every contract.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// The value as JSON on one line, in plain UTF-8: only what JSON itself demands, and control characters, are escaped. The
    /// generated code writes it; the serialiser proper would cost a short command half its time.
    /// </summary>
    public static string Line<T>(T value, JsonTypeInfo<T> type)
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(bytes, Plain)) type.SerializeHandler!(writer, value);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
