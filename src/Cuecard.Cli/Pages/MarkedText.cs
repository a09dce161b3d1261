namespace Cuecard.Cli.Pages;

/// <summary>Marks words within a text.</summary>
internal static class MarkedText
{
    /// <summary>The text with every occurrence of some words marked.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">What to mark, in any case.</param>
    /// <param name="tone">The tone of the rest.</param>
    public static IEnumerable<Span> Mark(string text, IEnumerable<string> words, Tone tone = Tone.Plain)
    {
        var marked = new bool[text.Length];
        foreach (var word in words.Where(w => w.Length > 0))
        {
            for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.OrdinalIgnoreCase))
            {
                if (IsWhole(text, at, word.Length)) Array.Fill(marked, true, at, word.Length);
            }
        }

        for (var from = 0; from < text.Length;)
        {
            var to = from + 1;
            while (to < text.Length && marked[to] == marked[from]) to++;
            yield return new Span(text[from..to], marked[from] ? Tone.Marked : tone);
            from = to;
        }
    }

    private static bool IsWhole(string text, int at, int length) =>
        (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length]));
}
