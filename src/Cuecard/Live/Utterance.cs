namespace Cuecard.Live;

/// <summary>Whose part somebody plays in a conversation.</summary>
public enum Role
{
    /// <summary>Not known yet; listened to as if they might be asking.</summary>
    Unknown,

    /// <summary>Asks.</summary>
    Interviewer,

    /// <summary>Answers.</summary>
    Candidate,
}

/// <summary>Who spoke, the words, when, and whether they are final.</summary>
/// <param name="At">When the last of the words was heard, from the start of the conversation.</param>
/// <param name="Role">The speaker's part.</param>
/// <param name="Speaker">The speaker's name, or null.</param>
/// <param name="Text">All words of the utterance so far: a later text of the same speaker replaces it until one is final.</param>
/// <param name="IsFinal">True when the words will not be revised.</param>
public sealed record Utterance(TimeSpan At, Role Role, string? Speaker, string Text, bool IsFinal);
