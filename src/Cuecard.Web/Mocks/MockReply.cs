using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Interviews;

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

/// <summary>The first line of a journal: what interview was wanted.</summary>
internal sealed record MockHead(
    [property: JsonPropertyName("version")] int Version,
    [property: JsonPropertyName("started")] DateTimeOffset Started,
    [property: JsonPropertyName("company")] string Company,
    [property: JsonPropertyName("level")] Level? Level,
    [property: JsonPropertyName("pillars")] string[] Pillars,
    [property: JsonPropertyName("minutes")] int Minutes,
    [property: JsonPropertyName("seed")] int Seed,
    [property: JsonPropertyName("assistance")] Assistance Assistance)
{
    public const int CurrentVersion = 1;

    public static MockHead Of(InterviewOptions options, DateTimeOffset started) =>
        new(CurrentVersion, started, options.Company.Id, options.Level, [.. options.Pillars], options.Minutes, options.Seed, options.Assistance);

    /// <summary>The options again; null where the deck no longer has that company.</summary>
    public InterviewOptions? ToOptions(Deck deck) => deck.Manifest.Companies.FirstOrDefault(c => c.Id == Company) is { } company
        ? new InterviewOptions(company, Level, [.. Pillars], Math.Clamp(Minutes, InterviewOptions.Shortest, InterviewOptions.Longest), Seed, Assistance, ImmutableDictionary<CardId, double>.Empty)
        : null;
}

[JsonSourceGenerationOptions(UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(MockHead))]
[JsonSerializable(typeof(MockReply))]
internal sealed partial class MockJson : JsonSerializerContext;
