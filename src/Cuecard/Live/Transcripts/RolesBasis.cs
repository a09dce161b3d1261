namespace Cuecard.Live.Transcripts;

/// <summary>How it is known who plays which part.</summary>
public enum RolesBasis
{
    /// <summary>It is not known.</summary>
    None,

    /// <summary>The user said so.</summary>
    Said,

    /// <summary>By a name such as "Interviewer" or "Candidate".</summary>
    Name,

    /// <summary>By who asks and who answers.</summary>
    Asking,
}
