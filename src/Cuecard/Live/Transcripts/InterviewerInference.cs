namespace Cuecard.Live.Transcripts;

/// <summary>
/// Tells who the interviewer is: by names that say so, else by who asks. It can be told of a whole transcript, or be kept up
/// to date while one comes in. Used by one thread at a time.
/// </summary>
public sealed class InterviewerInference
{
    /// <summary>Who says less than this share of what the greatest talker says is not taken for the candidate of a panel.</summary>
    private const double TalksEnough = 0.2;

    /// <summary>While a conversation comes in: lines that must have been heard, lines that must have asked, and the lead in the share of asking lines.</summary>
    private const int EnoughLines = 6, EnoughAsking = 2;
    private const double ClearLead = 0.25;

    private readonly Dictionary<string, SpeakerTally> _tallies = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<SpeakerTally> _speakers = [];

    /// <summary>Who plays which part, as far as it is clear by now.</summary>
    public SpeakerRoles Roles { get; private set; } = SpeakerRoles.Unknown;

    /// <summary>Tells it of a whole transcript.</summary>
    public static SpeakerRoles Of(IEnumerable<TranscriptLine> lines)
    {
        var inference = new InterviewerInference();
        foreach (var line in lines) inference.Count(line);
        return inference.Decide(atEnd: true) ?? SpeakerRoles.Unknown;
    }

    /// <summary>Hears a line that came in.</summary>
    /// <returns>Who plays which part by now. Once known it changes only when the contrary has become clear.</returns>
    public SpeakerRoles Hear(TranscriptLine line)
    {
        if (Count(line) && Decide(atEnd: false) is { } roles) Roles = roles;
        return Roles;
    }

    private bool Count(TranscriptLine line)
    {
        if (line.Speaker is not { } name) return false;
        var isNew = !_tallies.TryGetValue(name, out var tally);
        if (isNew)
        {
            _tallies[name] = tally = new SpeakerTally(name);
            _speakers.Add(tally);
        }

        if (line.IsFinal) tally!.Hear(line.Text);
        return isNew || line.IsFinal;
    }

    private SpeakerRoles? Decide(bool atEnd)
    {
        if (_speakers.Exists(s => s.NamedRole == Role.Candidate)) return Roll(s => s.NamedRole == Role.Candidate, RolesBasis.Name);
        var open = _speakers.FindAll(s => s.NamedRole == Role.Unknown);
        if (open.Count < _speakers.Count)
        {
            var answers = open.Count > 1 ? LeastAsking(open) : open.FirstOrDefault();
            return Roll(s => s == answers, RolesBasis.Name);
        }

        if (open.Count < 2) return null;
        var candidate = LeastAsking(open);
        var asker = open.Where(s => s != candidate).MaxBy(s => s.AskingShare)!;
        return IsClear(candidate, asker, atEnd) ? Roll(s => s == candidate, RolesBasis.Asking) : null;
    }

    private bool IsClear(SpeakerTally candidate, SpeakerTally asker, bool atEnd)
    {
        var lead = asker.AskingShare - candidate.AskingShare;
        return atEnd ? lead > 0 : lead >= ClearLead && asker.Asking >= EnoughAsking && candidate.Lines > 1 && _speakers.Sum(s => s.Lines) >= EnoughLines;
    }

    /// <summary>Who asks least among those who talk enough to be answering; of equals, who says most.</summary>
    private static SpeakerTally LeastAsking(List<SpeakerTally> among)
    {
        var most = among.Max(s => s.Words);
        return among.Where(s => among.Count == 2 || s.Words >= TalksEnough * most).OrderBy(s => s.AskingShare).ThenByDescending(s => s.Words).First();
    }

    private SpeakerRoles Roll(Func<SpeakerTally, bool> answers, RolesBasis basis)
    {
        var parts = _speakers.ToLookup(answers, s => s.Name);
        return new SpeakerRoles([.. parts[false]], [.. parts[true]], basis);
    }
}
