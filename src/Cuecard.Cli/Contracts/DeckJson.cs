using System.Collections.Immutable;

namespace Cuecard.Cli.Contracts;

/// <summary>The answer of <c>deck list --json</c>.</summary>
internal sealed record DeckJson(int Version, string Name, ImmutableArray<PillarJson> Pillars, ImmutableArray<ListedCardJson> Cards);

/// <summary>A pillar in a listing.</summary>
internal sealed record PillarJson(string Id, string Name, int Cards);

/// <summary>A card in a listing.</summary>
internal sealed record ListedCardJson(string Id, string Title, string Pillar, string Level);
