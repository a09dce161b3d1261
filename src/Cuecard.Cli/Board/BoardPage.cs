using Cuecard.Cli.Listening;
using Cuecard.Cli.Pages;
using Cuecard.Decks;
using Cuecard.Live;

namespace Cuecard.Cli.Board;

/// <summary>The live board as lines: transcript on one side, cues on the other, or one above the other where it is narrow.</summary>
internal sealed class BoardPage(Deck deck)
{
    private const int SideBySide = 76;
    private readonly BoardTranscript _transcript = new();
    private readonly BoardCues _cues = new(deck);
    private readonly List<string> _interviewers = [];
    private TimeSpan _now;

    /// <summary>Takes in a step of the conversation.</summary>
    public void Tell(HeardStep step)
    {
        if (step.Utterance is { } utterance)
        {
            _transcript.Hear(utterance);
            _now = utterance.At > _now ? utterance.At : _now;
        }

        foreach (var happened in step.Events)
        {
            _cues.Tell(happened);
            if (happened is CueEvent { Cards: [var first, ..] }) _transcript.Mark(first.Because.Where(b => b.Start >= 0).Select(b => b.Heard));
            if (happened is InterviewerEvent interviewer) _interviewers.Add(interviewer.IsInferred ? interviewer.Name + " (it seems)" : interviewer.Name);
        }
    }

    /// <summary>The whole board, exactly as high as asked for.</summary>
    public IEnumerable<Line> Lay(int width, int height)
    {
        yield return Status(width);
        yield return Line.Of(new Span(new string('─', width), Tone.Faint));
        var room = Math.Max(4, height - 2);
        foreach (var line in width >= SideBySide ? Beside(width, room) : Below(width, room)) yield return line;
    }

    private Line Status(int width)
    {
        var asks = _interviewers.Count == 0 ? "" : $"   {string.Join(", ", _interviewers)} asks";
        var left = $"● {ConversationLog.Time(_now)}{asks}";
        const string Right = "Ctrl-C stops";
        if (left.Length + Right.Length + 1 > width) left = left[..Math.Max(1, width - Right.Length - 1)];
        return Line.Of(new Span(left, Tone.Strong), new string(' ', Math.Max(1, width - left.Length - Right.Length)), new Span(Right, Tone.Faint));
    }

    private IEnumerable<Line> Beside(int width, int height)
    {
        var left = (width - 3) * 2 / 5;
        var transcript = _transcript.Lay(left, height);
        var cues = _cues.Lay(width - 3 - left, height);
        for (var i = 0; i < height; i++)
        {
            var said = i < transcript.Count ? transcript[i] : Line.Empty;
            var cue = i < cues.Count ? cues[i] : Line.Empty;
            yield return Line.Of([.. said.Spans, new string(' ', Math.Max(0, left - said.Width)), new Span(" │ ", Tone.Faint), .. cue.Spans]);
        }
    }

    private IEnumerable<Line> Below(int width, int height)
    {
        var said = Math.Max(2, height / 3);
        var cues = _cues.Lay(width, height - said - 1);
        return cues.Append(Line.Of(new Span(new string('─', width), Tone.Faint))).Concat(_transcript.Lay(width, said));
    }
}
