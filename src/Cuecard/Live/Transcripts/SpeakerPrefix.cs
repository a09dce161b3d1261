using System.Collections.Frozen;

namespace Cuecard.Live.Transcripts;

/// <summary>Tells <c>Name: words</c> from words that happen to hold a colon.</summary>
internal static class SpeakerPrefix
{
    private const int MaxWords = 5;

    /// <summary>Words of a name that need no capital letter.</summary>
    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(
        ["al", "and", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "la", "le", "of", "the", "van", "von", "candidate", "manager"],
        StringComparer.Ordinal);

    /// <summary>Splits a name from the words after it; the words may be empty.</summary>
    public static bool TrySplit(string line, out string speaker, out string words)
    {
        (speaker, words) = ("", "");
        var colon = line.AsSpan(0, Math.Min(line.Length, TranscriptText.MaxNameLength + 1)).IndexOf(':');
        if (colon <= 0 || (colon + 1 < line.Length && !char.IsWhiteSpace(line[colon + 1]))) return false;
        if (!IsName(line[..colon]) || TranscriptText.CleanName(line.AsSpan(0, colon)) is not { } name) return false;
        (speaker, words) = (name, line[(colon + 1)..]);
        return true;
    }

    /// <summary>A single word, or several of which all but the first begin with a capital, a digit or a bracket.</summary>
    private static bool IsName(string text)
    {
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 0 and <= MaxWords
            && parts.All(p => p.All(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '.' or '-' or '\'' or '’' or '(' or ')' or '[' or ']' or '&' or '/' or ',' or '#' or '_' or '@' or '|'))
            && (char.IsLetterOrDigit(parts[0][0]) || char.IsSurrogate(parts[0][0]))
            && parts.Skip(1).All(p => !char.IsLower(p[0]) || Small.Contains(p));
    }
}
