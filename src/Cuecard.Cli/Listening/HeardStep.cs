using System.Collections.Immutable;
using Cuecard.Live;

namespace Cuecard.Cli.Listening;

/// <summary>Some words that were heard and what follows from them.</summary>
/// <param name="Utterance">The words; null where nothing was said.</param>
/// <param name="Events">What follows.</param>
internal sealed record HeardStep(Utterance? Utterance, ImmutableArray<LiveEvent> Events);
