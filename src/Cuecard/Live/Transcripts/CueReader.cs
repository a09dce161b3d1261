using System.Collections.Immutable;

namespace Cuecard.Live.Transcripts;

/// <summary>Reads the cues of WebVTT and SubRip: blocks of an optional id, a time and words, parted by empty lines.</summary>
internal sealed class CueReader
{
    /// <summary>Blocks of WebVTT that hold no words of the conversation.</summary>
    private static readonly string[] Comments = ["NOTE", "STYLE", "REGION"];

    private readonly string[] _lines;
    private readonly bool _isWebVtt;
    private readonly ProblemLog _problems;
    private readonly ForwardTime _time = new();
    private readonly ImmutableArray<TranscriptLine>.Builder _read = ImmutableArray.CreateBuilder<TranscriptLine>();
    private string? _speaker;
    private int _next;

    private CueReader(string[] lines, bool isWebVtt, ProblemLog problems) => (_lines, _isWebVtt, _problems) = (lines, isWebVtt, problems);

    public static ImmutableArray<TranscriptLine> Read(string[] lines, bool isWebVtt, ProblemLog problems)
    {
        var reader = new CueReader(lines, isWebVtt, problems);
        if (isWebVtt) reader.SkipHeader();
        while (reader._next < lines.Length) reader.ReadBlock();
        return reader._read.ToImmutable();
    }

    private void SkipHeader()
    {
        if (_lines[0].StartsWith("WEBVTT", StringComparison.Ordinal)) SkipBlock();
        else _problems.Report(1, $"expected `WEBVTT` on the first line, found {TranscriptText.Quote(_lines[0])}");
    }

    private void ReadBlock()
    {
        var line = _lines[_next];
        if (string.IsNullOrWhiteSpace(line)) _next++;
        else if (_isWebVtt && IsNoCue(line)) SkipBlock();
        else if (CueTiming.IsMeant(line)) ReadCue();
        else if (_next + 1 < _lines.Length && CueTiming.IsMeant(_lines[_next + 1])) _next++; // The cue's id.
        else
        {
            _problems.Report(_next + 1, $"expected a cue's time such as `00:01:02.500 --> 00:01:04.000`, found {TranscriptText.Quote(line)}");
            SkipBlock();
        }
    }

    private void ReadCue()
    {
        var number = _next + 1;
        var heading = _lines[_next++];
        var words = TakeWords();
        if (!CueTiming.TryParse(heading, out var timing))
        {
            _problems.Report(number, $"expected a cue's time such as `00:01:02.500 --> 00:01:04.000`, found {TranscriptText.Quote(heading)}; the cue is skipped");
            return;
        }

        var spoken = CueText.Split(words, _speaker);
        if (spoken.Count == 0) _problems.Report(number, "expected words below the cue's time, found none");
        else Add(spoken, timing, number);
    }

    /// <summary>Adds what was said in a cue; several speakers share its time by their number of words.</summary>
    private void Add(List<(string? Speaker, string Words)> spoken, CueTiming timing, int number)
    {
        var start = _time.Next(timing.Start, number, _problems);
        TimeSpan? end = timing.End > start ? timing.End : null;
        if (timing.End < timing.Start) _problems.Report(number, $"expected the cue to end after {TranscriptTime.Format(timing.Start)}, found {TranscriptTime.Format(timing.End)}; its end is estimated");
        double total = spoken.Sum(s => WordCount(s.Words));
        var before = 0;
        foreach (var (speaker, words) in spoken)
        {
            var from = start + (((end ?? start) - start) * (before / total));
            before += WordCount(words);
            var to = end is { } until ? start + ((until - start) * (before / total)) : (TimeSpan?)null;
            _read.Add(new TranscriptLine(_time.Next(from, number, _problems), to, speaker, words, IsFinal: true, number));
        }

        _speaker = spoken[^1].Speaker;
    }

    /// <summary>The lines up to an empty one, or up to the next cue where the empty line was forgotten.</summary>
    private List<string> TakeWords()
    {
        var words = new List<string>();
        while (_next < _lines.Length && !string.IsNullOrWhiteSpace(_lines[_next]) && !CueTiming.IsMeant(_lines[_next]))
        {
            var isNextId = _next + 1 < _lines.Length && CueTiming.IsMeant(_lines[_next + 1]) && _lines[_next].AsSpan().Trim().IndexOfAnyExceptInRange('0', '9') < 0;
            if (isNextId) break;
            words.Add(_lines[_next++]);
        }

        return words;
    }

    private void SkipBlock()
    {
        do _next++;
        while (_next < _lines.Length && !string.IsNullOrWhiteSpace(_lines[_next]) && !CueTiming.IsMeant(_lines[_next]));
    }

    private static bool IsNoCue(string line) =>
        Comments.Any(k => line.StartsWith(k, StringComparison.Ordinal) && (line.Length == k.Length || char.IsWhiteSpace(line[k.Length])));

    private static int WordCount(string words) => 1 + words.AsSpan().Count(' ');
}
