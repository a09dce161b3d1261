namespace Cuecard.Live.Transcripts;

/// <summary>The line of a cue that says when it is shown: <c>00:01.000 --> 00:02.500 align:start</c>.</summary>
internal readonly record struct CueTiming(TimeSpan Start, TimeSpan End)
{
    private const string Arrow = "-->";

    /// <summary>True for a line that means to be one, well formed or not.</summary>
    public static bool IsMeant(string line)
    {
        var text = line.AsSpan().TrimStart();
        return text.Length > 0 && (char.IsAsciiDigit(text[0]) || text[0] == '-') && text.Contains(Arrow, StringComparison.Ordinal);
    }

    /// <summary>Reads such a line; what follows the end are settings of the display.</summary>
    public static bool TryParse(string line, out CueTiming timing)
    {
        timing = default;
        var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0 || !TranscriptTime.TryParse(line.AsSpan(0, arrow), out var start)) return false;
        var right = line.AsSpan(arrow + Arrow.Length).TrimStart();
        var space = right.IndexOfAny(' ', '\t');
        if (!TranscriptTime.TryParse(space < 0 ? right : right[..space], out var end)) return false;
        timing = new CueTiming(start, end);
        return true;
    }
}
