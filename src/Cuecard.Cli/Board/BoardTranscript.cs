using Cuecard.Cli.Pages;
using Cuecard.Live;

namespace Cuecard.Cli.Board;

/// <summary>The transcript side of the live board: who said what, newest last, with the words that caused a cue marked.</summary>
internal sealed class BoardTranscript
{
    /// <summary>Older entries have left the screen.</summary>
    private const int MostEntries = 60;

    /// <summary>How far back the words of a cue are looked for.</summary>
    private const int MarkedEntries = 3;

    private readonly List<Entry> _entries = [];

    /// <summary>Hears some words; the growing words of a speaker replace what was shown of them.</summary>
    public void Hear(Utterance utterance)
    {
        var open = _entries is [.., { IsFinal: false } last] && last.Speaker == utterance.Speaker ? last : null;
        if (open is null)
        {
            open = new Entry(utterance.Speaker, utterance.Role);
            _entries.Add(open);
            if (_entries.Count > MostEntries) _entries.RemoveAt(0);
        }

        open.Text = utterance.Text;
        open.IsFinal = utterance.IsFinal;
        open.Role = utterance.Role;
    }

    /// <summary>Marks the words that caused a cue in what was said last.</summary>
    public void Mark(IEnumerable<string> words)
    {
        var wanted = words.ToList();
        foreach (var entry in _entries.TakeLast(MarkedEntries).Where(e => e.Role != Role.Candidate)) entry.Marks.UnionWith(wanted);
    }

    /// <summary>The last lines that fit.</summary>
    public IReadOnlyList<Line> Lay(int width, int height)
    {
        var lines = new List<Line>();
        for (var i = _entries.Count - 1; i >= 0 && lines.Count < height; i--) lines.InsertRange(0, Lay(_entries[i], width));
        return lines.Count <= height ? lines : lines.GetRange(lines.Count - height, height);
    }

    private static IEnumerable<Line> Lay(Entry entry, int width)
    {
        var tone = entry.Role == Role.Candidate ? Tone.Faint : Tone.Plain;
        if (entry.Speaker is { } speaker) yield return Line.Of(new Span(speaker.Length > width ? speaker[..width] : speaker, entry.Role == Role.Candidate ? Tone.Faint : Tone.Heading));
        foreach (var line in LineWrap.Wrap(MarkedText.Mark(entry.Text, entry.Marks, tone), width)) yield return line;
        yield return Line.Empty;
    }

    private sealed class Entry(string? speaker, Role role)
    {
        public string? Speaker { get; } = speaker;

        public Role Role { get; set; } = role;

        public string Text { get; set; } = "";

        public bool IsFinal { get; set; }

        public HashSet<string> Marks { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}
