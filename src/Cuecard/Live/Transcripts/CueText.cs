using System.Net;
using System.Text;

namespace Cuecard.Live.Transcripts;

/// <summary>The words of a cue by speaker: voice tags and <c>Name: words</c> are understood, all other tags dropped.</summary>
internal sealed class CueText
{
    private readonly List<(string? Speaker, string Words)> _spoken = [];
    private readonly StringBuilder _words = new();
    private string? _speaker;
    private bool _inVoice;

    private CueText(string? speaker) => _speaker = speaker;

    /// <summary>Splits a cue's lines.</summary>
    /// <param name="lines">The lines below the cue's time.</param>
    /// <param name="speaker">Who spoke last, and speaks on where the cue names nobody.</param>
    public static List<(string? Speaker, string Words)> Split(IEnumerable<string> lines, string? speaker)
    {
        var cue = new CueText(speaker);
        foreach (var line in lines) cue.Add(line);
        cue.Flush();
        return cue._spoken;
    }

    private void Add(string line)
    {
        var rest = WithoutMarks(line);
        if (!_inVoice && !IsTag(rest) && SpeakerPrefix.TrySplit(WebUtility.HtmlDecode(rest), out var name, out _))
        {
            Speak(name);
            rest = rest[(rest.IndexOf(':', StringComparison.Ordinal) + 1)..];
        }

        _words.Append(' ');
        for (var i = 0; i < rest.Length;)
        {
            var tag = NextTag(rest, i);
            _words.Append(rest.AsSpan(i, tag - i));
            var end = tag < rest.Length ? rest.IndexOf('>', tag) : -1;
            if (end >= 0) Tag(rest[(tag + 1)..end]);
            i = end < 0 ? rest.Length : end + 1;
        }
    }

    private void Tag(string tag)
    {
        if (tag == "/v")
        {
            Flush();
            _inVoice = false;
        }
        else if (tag.Length > 1 && tag[0] == 'v' && (tag[1] == '.' || char.IsWhiteSpace(tag[1])))
        {
            var space = tag.AsSpan().IndexOfAny(' ', '\t');
            Speak(space < 0 ? null : TranscriptText.CleanName(WebUtility.HtmlDecode(tag[space..])));
            _inVoice = true;
        }
    }

    private void Speak(string? name)
    {
        Flush();
        _speaker = name;
    }

    private void Flush()
    {
        var words = TranscriptText.Clean(WebUtility.HtmlDecode(_words.ToString()));
        _words.Clear();
        if (words.Length > 0) _spoken.Add((_speaker, words));
    }

    /// <summary>The place of the next tag, or the end. A tag that is cut off in the middle counts where it can be nothing else.</summary>
    private static int NextTag(string text, int from)
    {
        var lastEnd = text.LastIndexOf('>');
        for (var i = text.IndexOf('<', from); i >= 0; i = text.IndexOf('<', i + 1))
        {
            if (IsTag(text.AsSpan(i)) && (lastEnd > i || IsCutOff(text.AsSpan(i)))) return i;
        }

        return text.Length;
    }

    private static bool IsCutOff(ReadOnlySpan<char> text) =>
        text.StartsWith("<v ", StringComparison.Ordinal) || text.StartsWith("</", StringComparison.Ordinal);

    private static bool IsTag(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] == '<'
        && (char.IsAsciiLetter(text[1]) || text[1] == '/' || (char.IsAsciiDigit(text[1]) && text[..Math.Min(12, text.Length)].Contains(':')));

    /// <summary>Drops SubRip's <c>{\an8}</c> and the dash or arrows before a change of speaker.</summary>
    private static string WithoutMarks(string line)
    {
        var text = line.Trim();
        if (text.StartsWith("{\\", StringComparison.Ordinal) && text.Contains('}', StringComparison.Ordinal)) text = text[(text.IndexOf('}', StringComparison.Ordinal) + 1)..].TrimStart();
        return text.StartsWith("- ", StringComparison.Ordinal) ? text[2..].TrimStart() : text.StartsWith(">>", StringComparison.Ordinal) ? text.TrimStart('>', ' ') : text;
    }
}
