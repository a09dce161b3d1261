using System.Text;
using Cuecard.Cli.Formulas;

namespace Cuecard.Cli.Pages;

/// <summary>Reads the Markdown within a line: strong, emphasis, code, mathematics, links.</summary>
internal static class InlineMarkdown
{
    /// <summary>The text in its tones.</summary>
    /// <param name="markdown">One paragraph's Markdown.</param>
    /// <param name="tone">The tone of what is not marked.</param>
    public static List<Span> Read(string markdown, Tone tone = Tone.Plain)
    {
        var spans = new List<Span>();
        var plain = new StringBuilder();
        var at = 0;
        while (at < markdown.Length)
        {
            if (ReadMarked(markdown, at, tone) is not var (found, length))
            {
                if (markdown[at] == '\\' && at + 1 < markdown.Length && char.IsAsciiLetterOrDigit(markdown[at + 1]) == false) at++;
                plain.Append(markdown[at++]);
                continue;
            }

            Flush();
            spans.AddRange(found);
            at += length;
        }

        Flush();
        return spans;

        void Flush()
        {
            if (plain.Length > 0) spans.Add(new Span(plain.ToString(), tone));
            plain.Clear();
        }
    }

    private static (IEnumerable<Span> Spans, int Length)? ReadMarked(string text, int at, Tone tone)
    {
        switch (text[at])
        {
            case '`' when Between(text, at, "`", "`") is { Length: > 0 } code:
                return ([new Span(code, Tone.Code)], code.Length + 2);
            case '$' when Between(text, at, "$$", "$$") is { Length: > 0 } display:
                return ([new Span(LatexText.Inline(display), Tone.Formula)], display.Length + 4);
            case '$' when Between(text, at, "$", "$") is { Length: > 0 } formula && !char.IsWhiteSpace(formula[0]):
                return ([new Span(LatexText.Inline(formula), Tone.Formula)], formula.Length + 2);
            case '*' when Between(text, at, "**", "**") is { Length: > 0 } strong:
                return (Read(strong, Tone.Strong), strong.Length + 4);
            case '*' or '_' when IsWordStart(text, at) && Between(text, at, text[at].ToString(), text[at].ToString()) is { Length: > 0 } emphasis && IsTight(emphasis):
                return (Read(emphasis, tone == Tone.Plain ? Tone.Emphasis : tone), emphasis.Length + 2);
            case '[' when Between(text, at, "[[", "]]") is { Length: > 0 } card:
                return ([new Span(card, Tone.Link)], card.Length + 4);
            case '[' when Between(text, at, "[", "](") is { Length: > 0 } label && Between(text, at + label.Length + 1, "](", ")") is { } url:
                return ([.. Read(label, Tone.Link), new Span($" ({url})", Tone.Faint)], label.Length + url.Length + 4);
            default:
                return null;
        }
    }

    private static string? Between(string text, int at, string open, string close)
    {
        if (string.CompareOrdinal(text, at, open, 0, open.Length) != 0) return null;
        var from = at + open.Length;
        var to = text.IndexOf(close, from, StringComparison.Ordinal);
        return to < 0 ? null : text[from..to];
    }

    /// <summary>An underscore or star within a word marks nothing.</summary>
    private static bool IsWordStart(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    private static bool IsTight(string text) => !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]);
}
