using System.Text.Json.Serialization;
using Cuecard.Grading;

namespace Cuecard.Web.Mocks;

/// <summary>One reply as it stands in a journal.</summary>
internal sealed record MockReply(
    [property: JsonPropertyName("at")] double At,
    [property: JsonPropertyName("question")] string? Question,
    [property: JsonPropertyName("text")] string Text,
    [property: JsonPropertyName("spoken")] MockStretch[]? Spoken)
{
    public static MockReply Of(Answer answer, TimeSpan at, string? question) =>
        new(at.TotalSeconds, question, answer.Text, answer.Spoken.IsEmpty ? null : [.. answer.Spoken.Select(s => new MockStretch(s.From.TotalSeconds, s.To.TotalSeconds, s.Words))]);

    public Answer ToAnswer() =>
        new(Text, Spoken is null ? [] : [.. Spoken.Select(s => new SpokenStretch(TimeSpan.FromSeconds(s.From), TimeSpan.FromSeconds(s.To), s.Words))]);
}

/// <summary>Words that were spoken in one go.</summary>
internal sealed record MockStretch(
    [property: JsonPropertyName("from")] double From,
    [property: JsonPropertyName("to")] double To,
    [property: JsonPropertyName("words")] int Words);
