using System.Globalization;
using System.Text;

namespace Cuecard.Live.Transcripts;

/// <summary>Turns the bytes and characters of a transcript, which may be anything, into text that is safe to show.</summary>
internal static class TranscriptText
{
    /// <summary>Longer names are cut, in UTF-16 units.</summary>
    public const int MaxNameLength = 80;

    private const int MaxQuoted = 60;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text of a file in UTF-8, or in UTF-16 where a byte order mark says so. Bytes that are no text are replaced and reported.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, ProblemLog problems)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Encoding.Unicode.GetString(bytes[2..]);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n');
            problems.Report(line, "expected UTF-8 text, found bytes that are none; they are shown as \uFFFD");
            return Encoding.UTF8.GetString(bytes);
        }
    }

    /// <summary>The lines of a text, whatever ends them: LF, CR LF or CR.</summary>
    public static string[] Lines(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    /// <summary>One line of text: white space and control characters become single spaces, half characters become U+FFFD.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsSpace(rune)) clean.Append(rune);
            else if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
        }

        if (clean.Length > 0 && clean[^1] == ' ') clean.Length--;
        return clean.ToString();
    }

    /// <summary>A speaker's name, or null where there is none.</summary>
    public static string? CleanName(ReadOnlySpan<char> text)
    {
        var name = Clean(text);
        return name.Length == 0 ? null : Cut(name, MaxNameLength);
    }

    /// <summary>User text for a message, short and on one line.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var line = Clean(text.Length > 4 * MaxQuoted ? text[..(4 * MaxQuoted)] : text);
        return line.Length <= MaxQuoted ? $"`{line}`" : $"`{Cut(line, MaxQuoted - 3)}...`";
    }

    /// <summary>At most so many UTF-16 units, never half a character.</summary>
    private static string Cut(string text, int length)
    {
        if (text.Length <= length) return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd();
    }

    /// <summary>Spaces, control characters, and the marks that turn the direction of the text around them.</summary>
    private static bool IsSpace(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
