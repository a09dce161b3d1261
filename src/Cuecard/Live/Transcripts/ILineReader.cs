namespace Cuecard.Live.Transcripts;

/// <summary>Reads a format in which each line stands for itself, one line at a time.</summary>
internal interface ILineReader
{
    /// <summary>Reads a line; null where it holds no words or cannot be read, which is then reported.</summary>
    TranscriptLine? Read(string line, int number, ProblemLog problems);
}
