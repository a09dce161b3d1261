using System.Collections.Immutable;

namespace Cuecard.Live.Transcripts;

/// <summary>What a line that came in gives.</summary>
/// <param name="Line">The words, or null where there are none.</param>
/// <param name="Problems">What was wrong with it.</param>
public sealed record FedLine(TranscriptLine? Line, ImmutableArray<TranscriptProblem> Problems);
