using System.Text.Json.Serialization;

namespace Cuecard.Web.Mocks;

/// <summary>How a journal's lines are written.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MockHead))]
[JsonSerializable(typeof(MockReply))]
internal sealed partial class MockJson : JsonSerializerContext;
