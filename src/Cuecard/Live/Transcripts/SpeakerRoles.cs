using System.Collections.Immutable;

namespace Cuecard.Live.Transcripts;

/// <summary>Who asks and who answers in a conversation.</summary>
/// <param name="Interviewers">The names of those who ask; several in a panel.</param>
/// <param name="Candidates">The names of those who answer, as far as they are known.</param>
/// <param name="Basis">How it is known.</param>
public sealed record SpeakerRoles(ImmutableArray<string> Interviewers, ImmutableArray<string> Candidates, RolesBasis Basis)
{
    /// <summary>Nobody's part is known.</summary>
    public static SpeakerRoles Unknown { get; } = new([], [], RolesBasis.None);

    /// <summary>These ask and everybody else answers. A first or last name is enough.</summary>
    public static SpeakerRoles Said(params IEnumerable<string> interviewers) => new([.. interviewers], [], RolesBasis.Said);

    /// <summary>The part of a speaker; in a panel whoever is not the candidate asks.</summary>
    public Role RoleOf(string? speaker)
    {
        if (Basis == RolesBasis.None || speaker is null) return Role.Unknown;
        if (Basis == RolesBasis.Said) return Interviewers.Any(i => IsSame(i, speaker) || IsWordOf(i, speaker)) ? Role.Interviewer : Role.Candidate;
        if (Candidates.Any(c => IsSame(c, speaker))) return Role.Candidate;
        return Candidates.IsEmpty && !Interviewers.Any(i => IsSame(i, speaker)) ? Role.Unknown : Role.Interviewer;
    }

    public bool Equals(SpeakerRoles? other) =>
        other is not null && Basis == other.Basis && Interviewers.SequenceEqual(other.Interviewers) && Candidates.SequenceEqual(other.Candidates);

    public override int GetHashCode() => HashCode.Combine(Basis, Interviewers.Length, Candidates.Length);

    private static bool IsSame(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    private static bool IsWordOf(string name, string speaker) => speaker.Split(' ').Any(w => IsSame(w, name));
}
