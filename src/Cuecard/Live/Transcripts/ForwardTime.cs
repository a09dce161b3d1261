namespace Cuecard.Live.Transcripts;

/// <summary>Keeps the times of a transcript from going backwards.</summary>
internal sealed class ForwardTime
{
    private TimeSpan _latest;

    /// <summary>The time, or the latest one so far where it lies before that.</summary>
    public TimeSpan Next(TimeSpan at, int line, ProblemLog problems)
    {
        if (at >= _latest) return _latest = at;
        problems.Report(line, $"expected a time not before {TranscriptTime.Format(_latest)}, found {TranscriptTime.Format(at)}; it is taken as the former");
        return _latest;
    }
}
