using System.Collections.Frozen;

namespace Cuecard.Live.Transcripts;

/// <summary>Names that say which part a speaker plays, such as "Interviewer 2", "Ann (candidate)" and "Me".</summary>
internal static class RoleWords
{
    private static readonly FrozenSet<string> Interviewer = Set("interviewer", "recruiter", "host", "hiring manager", "panelist", "panellist");

    private static readonly FrozenSet<string> Candidate = Set("candidate", "applicant", "interviewee");

    /// <summary>Words that must be the whole name or stand in brackets.</summary>
    private static readonly FrozenSet<string> Self = Set("me", "you", "myself");

    public static Role RoleOf(string speaker)
    {
        var words = speaker.Split([' ', '(', ')', '[', ']', '-', '_', ',', '/', '|', '.', ':'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(Candidate.Contains) || Self.Contains(speaker.Trim('(', ')', '[', ']')) || Self.Any(s => speaker.EndsWith($"({s})", StringComparison.OrdinalIgnoreCase))) return Role.Candidate;
        return words.Any(Interviewer.Contains) || words.Zip(words.Skip(1), (a, b) => $"{a} {b}").Any(Interviewer.Contains) ? Role.Interviewer : Role.Unknown;
    }

    private static FrozenSet<string> Set(params string[] words) => words.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
