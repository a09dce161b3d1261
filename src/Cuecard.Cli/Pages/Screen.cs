using System.Text;

namespace Cuecard.Cli.Pages;

/// <summary>Writes lines to a terminal or a file. Control characters in the text are not passed on: cards and questions are other people's words.</summary>
internal static class Screen
{
    /// <summary>Writes the lines, in colour where the page has it.</summary>
    public static void Write(TextWriter writer, IEnumerable<Line> lines, PageShape shape)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Clear();
            foreach (var span in line.Spans) Append(text, span, shape.Colour);
            while (text.Length > 0 && text[^1] == ' ') text.Length--;
            writer.Write(text);
            writer.Write('\n');
        }
    }

    /// <summary>The text without anything that would steer the terminal or turn the writing direction.</summary>
    public static string Safe(string text) => text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.Any(IsUnsafe) ? string.Concat(text.Select(c => IsUnsafe(c) ? c is '\t' or '\n' or '\r' ? ' ' : '\uFFFD' : c)) : text;

    private static bool IsUnsafe(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static void Append(StringBuilder text, Span span, bool colour)
    {
        var safe = Safe(span.Text);
        var code = colour ? Code(span.Tone) : null;
        if (code is null || string.IsNullOrWhiteSpace(safe)) text.Append(safe);
        else text.Append("\e[").Append(code).Append('m').Append(safe).Append("\e[0m");
    }

    private static string? Code(Tone tone) => tone switch
    {
        Tone.Title or Tone.Strong => "1",
        Tone.Heading => "1;36",
        Tone.Emphasis => "3",
        Tone.Faint => "2",
        Tone.Formula => "36",
        Tone.Code or Tone.Literal or Tone.Right => "32",
        Tone.Link => "4",
        Tone.Wrong => "31",
        Tone.Keyword => "35",
        Tone.Marked => "30;43",
        _ => null,
    };
}
