namespace Cuecard.Live.Transcripts;

/// <summary>What one speaker said in one stretch, as a transcript has it.</summary>
/// <param name="At">
/// From the start of the conversation, or null where the transcript does not say. Among partial lines it is when the last
/// word was heard, in any other transcript when the first word was spoken.
/// </param>
/// <param name="Ends">When the last word was spoken, or null where the transcript does not say.</param>
/// <param name="Speaker">The name, or null.</param>
/// <param name="Text">The words, on one line and without control characters; never empty.</param>
/// <param name="IsFinal">False for the growing words of a recogniser that may still revise them.</param>
/// <param name="Number">The line of the file, 1-based.</param>
public sealed record TranscriptLine(TimeSpan? At, TimeSpan? Ends, string? Speaker, string Text, bool IsFinal, int Number)
{
    /// <summary>The line as it is heard while it comes in.</summary>
    /// <param name="now">The time to give it where it has none of its own.</param>
    /// <param name="roles">Who plays which part.</param>
    public Utterance Heard(TimeSpan now, SpeakerRoles roles) => new(At ?? now, roles.RoleOf(Speaker), Speaker, Text, IsFinal);
}
