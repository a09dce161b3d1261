using System.Buffers;

namespace Cuecard.Live.Transcripts;

/// <summary>Reads <c>[00:01:02] Ann: words</c>; the time and the name may be missing, and a line without a name continues the last speaker's words.</summary>
internal sealed class PlainLineReader : ILineReader
{
    private const int MaxTimeLength = 20;

    private static readonly SearchValues<char> TimeCharacters = SearchValues.Create("0123456789:.,");

    private readonly ForwardTime _time = new();
    private string? _speaker;
    private TimeSpan? _pending;

    public TranscriptLine? Read(string line, int number, ProblemLog problems)
    {
        if (line.Contains('\0', StringComparison.Ordinal))
        {
            problems.Report(number, "expected text, found a NUL character");
            return null;
        }

        var rest = line.Trim();
        var at = TakeTime(ref rest, number, problems);
        if (SpeakerPrefix.TrySplit(rest, out var speaker, out var words)) (_speaker, rest) = (speaker, words);
        var text = TranscriptText.Clean(rest);
        if (text.Length == 0)
        {
            // "[00:01:02] Ann:" on a line of its own: the words follow below.
            _pending = at ?? _pending;
            return null;
        }

        at ??= _pending;
        _pending = null;
        return new TranscriptLine(at, null, _speaker, text, IsFinal: true, number);
    }

    private TimeSpan? TakeTime(ref string line, int number, ProblemLog problems)
    {
        if (line.Length == 0) return null;
        var close = line[0] switch { '[' => ']', '(' => ')', _ => '\0' };
        if (close == '\0') return TakeBareTime(ref line, number, problems);
        var end = line.AsSpan(0, Math.Min(line.Length, MaxTimeLength)).IndexOf(close);
        var inside = end < 0 ? line.AsSpan(1) : line.AsSpan(1, end - 1);
        if (inside.Length == 0 || inside.ContainsAnyExcept(TimeCharacters) || !inside.Contains(':')) return null;
        var rest = end < 0 ? "" : AfterTime(line[(end + 1)..]);
        if (end > 0 && TranscriptTime.TryParse(inside, out var at))
        {
            line = rest;
            return _time.Next(at, number, problems);
        }

        problems.Report(number, $"expected a time such as [00:01:02], found {TranscriptText.Quote(line)}; its time is estimated");
        line = rest;
        return null;
    }

    private TimeSpan? TakeBareTime(ref string line, int number, ProblemLog problems)
    {
        var space = line.AsSpan().IndexOfAny(' ', '\t');
        var token = space < 0 ? line.AsSpan() : line.AsSpan(0, space);
        if (token.Length > MaxTimeLength || !char.IsAsciiDigit(token[0]) || !TranscriptTime.TryParse(token, out var at)) return null;
        line = space < 0 ? "" : AfterTime(line[space..]);
        return _time.Next(at, number, problems);
    }

    /// <summary>A dash or bar may stand between the time and the name.</summary>
    private static string AfterTime(string rest)
    {
        var trimmed = rest.TrimStart();
        return trimmed.Length > 1 && trimmed[0] is '-' or '–' or '—' or '|' ? trimmed[1..].TrimStart() : trimmed;
    }
}
