using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Cuecard.Decks;
using Cuecard.Interviews;

namespace Cuecard.Web.Mocks;

/// <summary>The first line of a journal: what interview was wanted.</summary>
public sealed record MockHead(
    [property: JsonPropertyName("version")] int Version,
    [property: JsonPropertyName("started")] DateTimeOffset Started,
    [property: JsonPropertyName("company")] string Company,
    [property: JsonPropertyName("level")] Level? Level,
    [property: JsonPropertyName("pillars")] string[] Pillars,
    [property: JsonPropertyName("minutes")] int Minutes,
    [property: JsonPropertyName("seed")] int Seed,
    [property: JsonPropertyName("assistance")] Assistance Assistance,
    [property: JsonPropertyName("weakness")] Dictionary<string, double>? Weakness)
{
    public const int CurrentVersion = 1;

    public static MockHead Of(InterviewOptions options, DateTimeOffset started) =>
        new(CurrentVersion, started, options.Company.Id, options.Level, [.. options.Pillars], options.Minutes, options.Seed, options.Assistance, options.Weakness.ToDictionary(w => w.Key.Value, w => w.Value));

    /// <summary>The options again; null where the deck no longer has that company.</summary>
    public InterviewOptions? ToOptions(Deck deck) => deck.Manifest.Companies.FirstOrDefault(c => c.Id == Company) is { } company
        ? new InterviewOptions(company, Level, [.. Pillars], Math.Clamp(Minutes, InterviewOptions.Shortest, InterviewOptions.Longest), Seed, Assistance, ReadWeakness())
        : null;

    private ImmutableDictionary<CardId, double> ReadWeakness()
    {
        var weakness = ImmutableDictionary.CreateBuilder<CardId, double>();
        foreach (var (name, value) in Weakness ?? [])
        {
            if (CardId.TryParse(name, out var id)) weakness[id] = Math.Clamp(value, 0, 1);
        }

        return weakness.ToImmutable();
    }
}
