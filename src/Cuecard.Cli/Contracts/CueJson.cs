using System.Collections.Immutable;
using Cuecard.Matching;

namespace Cuecard.Cli.Contracts;

/// <summary>A card put forward, for machines.</summary>
internal sealed record CueJson(string Id, string Title, string Pillar, double Confidence, bool Shown, ImmutableArray<string> Because, string Say)
{
    public static CueJson Of(RankedCard card) => new(
        card.Card.Id.Value, card.Card.Title, card.Card.Pillar, card.Confidence, card.Shown, [.. card.Because.Select(r => r.Heard)], card.Card.Say);
}
