namespace Cuecard.Live.Transcripts;

/// <summary>
/// Plays a transcript as if it were heard live. Partial lines of a recogniser pass as they are; any other line is spread over
/// the time in which it was spoken, word by word. Deterministic.
/// </summary>
public static class TranscriptReplay
{
    /// <summary>How fast a line is spoken whose end is not known.</summary>
    public const double WordsPerSecond = 2.7;

    /// <summary>A longer line becomes final in pieces of so many words, as a recogniser would have it.</summary>
    public const int MaxWords = 200;

    /// <summary>The utterances of a transcript, in order of time.</summary>
    /// <param name="lines">The lines, their times not going backwards.</param>
    /// <param name="roles">Who plays which part.</param>
    public static IEnumerable<Utterance> Play(IReadOnlyList<TranscriptLine> lines, SpeakerRoles roles) =>
        lines.Any(l => !l.IsFinal) ? AsHeard(lines, roles) : AsSpoken(lines, roles);

    private static IEnumerable<Utterance> AsHeard(IReadOnlyList<TranscriptLine> lines, SpeakerRoles roles)
    {
        var now = TimeSpan.Zero;
        foreach (var line in lines)
        {
            now = line.At > now ? line.At.Value : now;
            yield return line.Heard(now, roles) with { At = now };
        }
    }

    private static IEnumerable<Utterance> AsSpoken(IReadOnlyList<TranscriptLine> lines, SpeakerRoles roles)
    {
        var spans = SpokenTimeline.Lay(lines);
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var utterance in Words(lines[i], spans[i].Start, spans[i].End, roles.RoleOf(lines[i].Speaker))) yield return utterance;
        }
    }

    private static IEnumerable<Utterance> Words(TranscriptLine line, TimeSpan start, TimeSpan end, Role role)
    {
        var ends = WordEnds(line.Text);
        var piece = 0;
        for (var i = 0; i < ends.Count; i++)
        {
            var isFinal = i == ends.Count - 1 || (i + 1) % MaxWords == 0;
            var at = start + ((end - start) * ((i + 1) / (double)ends.Count));
            yield return new Utterance(at, role, line.Speaker, line.Text[piece..ends[i]].Trim(), isFinal);
            if (isFinal) piece = ends[i];
        }
    }

    private static List<int> WordEnds(string text)
    {
        var ends = new List<int>();
        for (var i = 1; i <= text.Length; i++)
        {
            if ((i == text.Length || text[i] == ' ') && text[i - 1] != ' ') ends.Add(i);
        }

        return ends;
    }
}
