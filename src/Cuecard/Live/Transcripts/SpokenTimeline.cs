namespace Cuecard.Live.Transcripts;

/// <summary>When each line of a transcript was spoken, estimated where the transcript does not say.</summary>
internal static class SpokenTimeline
{
    /// <summary>The shortest time that a line is given, if there is room.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(0.3);

    /// <summary>
    /// Lays lines out one after the other. Lines that share a time, or have none, follow one another from the last time known;
    /// where they would run into the next time known, they are spoken faster.
    /// </summary>
    public static (TimeSpan Start, TimeSpan End)[] Lay(IReadOnlyList<TranscriptLine> lines)
    {
        var spans = new (TimeSpan Start, TimeSpan End)[lines.Count];
        var at = TimeSpan.Zero;
        for (var first = 0; first < lines.Count;)
        {
            at = lines[first].At is { } known && known > at ? known : at;
            var to = first + 1;
            while (to < lines.Count && !(lines[to].At > at)) to++;
            LayGroup(lines, spans, first, to, at, to < lines.Count ? lines[to].At : null);
            at = spans[to - 1].End;
            first = to;
        }

        return spans;
    }

    private static void LayGroup(IReadOnlyList<TranscriptLine> lines, (TimeSpan Start, TimeSpan End)[] spans, int first, int to, TimeSpan at, TimeSpan? next)
    {
        var natural = TimeSpan.Zero;
        for (var i = first; i < to; i++) natural += Duration(lines[i]);
        var pace = next is { } limit && at + natural > limit ? (limit - at) / natural : 1;
        for (var i = first; i < to; i++)
        {
            var end = at + (Duration(lines[i]) * pace);
            if (next is { } start && (end > start || (pace < 1 && i == to - 1))) end = start;
            spans[i] = (at, end);
            at = end;
        }
    }

    private static TimeSpan Duration(TranscriptLine line)
    {
        if (line.Ends > line.At) return line.Ends.Value - line.At.Value;
        var estimated = TimeSpan.FromSeconds((1 + line.Text.AsSpan().Count(' ')) / TranscriptReplay.WordsPerSecond);
        return estimated > Shortest ? estimated : Shortest;
    }
}
