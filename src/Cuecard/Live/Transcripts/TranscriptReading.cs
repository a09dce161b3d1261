using System.Collections.Immutable;

namespace Cuecard.Live.Transcripts;

/// <summary>What reading a transcript gives: every line that could be read, and what stood in the way of the rest.</summary>
/// <param name="Format">What it was read as.</param>
/// <param name="Lines">The lines in order; their times never go backwards.</param>
/// <param name="Problems">What was skipped or mended.</param>
public sealed record TranscriptReading(
    TranscriptFormat Format, ImmutableArray<TranscriptLine> Lines, ImmutableArray<TranscriptProblem> Problems)
{
    /// <summary>The names in order of their first words.</summary>
    public IEnumerable<string> Speakers => Lines.Select(l => l.Speaker).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);
}
