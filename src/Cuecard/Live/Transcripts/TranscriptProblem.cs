namespace Cuecard.Live.Transcripts;

/// <summary>Something in a transcript that could not be read as it stands, for a person.</summary>
/// <param name="Line">The line, 1-based; 0 where the whole text is meant.</param>
/// <param name="Message">What was expected and what was found, one sentence.</param>
public sealed record TranscriptProblem(int Line, string Message)
{
    public override string ToString() => Line > 0 ? $"line {Line}: {Message}" : Message;
}
