using System.Collections.Immutable;

namespace Cuecard.Live.Transcripts;

/// <summary>Collects problems; after so many it only counts them, so that a file of another kind does not bury its reader.</summary>
internal sealed class ProblemLog
{
    /// <summary>How many problems are kept.</summary>
    public const int Kept = 100;

    private readonly List<TranscriptProblem> _problems = [];
    private int _more;

    public bool IsEmpty => _problems.Count == 0;

    public void Report(int line, string message)
    {
        if (_problems.Count < Kept) _problems.Add(new TranscriptProblem(line, message));
        else _more++;
    }

    public ImmutableArray<TranscriptProblem> ToImmutable() =>
        _more == 0 ? [.. _problems] : [.. _problems, new TranscriptProblem(0, $"{_more} further problems are not listed")];
}
