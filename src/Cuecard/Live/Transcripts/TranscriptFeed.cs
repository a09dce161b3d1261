namespace Cuecard.Live.Transcripts;

/// <summary>
/// Reads a conversation line by line while it comes in, as JSON Lines or as plain text, whichever the first line that is not
/// empty is in. Used by one thread at a time.
/// </summary>
public sealed class TranscriptFeed
{
    private ILineReader? _reader;
    private int _number;

    /// <summary>What is being read; null before the first words.</summary>
    public TranscriptFormat? Format => _reader switch
    {
        null => null,
        JsonLineReader => TranscriptFormat.JsonLines,
        _ => TranscriptFormat.Plain,
    };

    /// <summary>Reads the next line.</summary>
    /// <param name="line">The line, with or without its end.</param>
    public FedLine Read(string line)
    {
        _number++;
        var text = line.TrimStart('\uFEFF').TrimEnd('\r', '\n');
        if (string.IsNullOrWhiteSpace(text)) return new FedLine(null, []);
        _reader ??= TranscriptSniffer.IsJson(text) ? new JsonLineReader() : new PlainLineReader();
        var problems = new ProblemLog();
        var read = _reader.Read(text, _number, problems);
        return new FedLine(read, problems.ToImmutable());
    }
}
