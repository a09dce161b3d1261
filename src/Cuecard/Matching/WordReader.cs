using System.Buffers;
using System.Text;

namespace Cuecard.Matching;

/// <summary>Splits text into words: lower case, hyphens and slashes apart, contractions opened, Greek letters and a few symbols named.</summary>
public static class WordReader
{
    /// <summary>Longer words are cut, so that no input makes a word expensive.</summary>
    private const int MaxWordLength = 40;

    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create(".?!,;:\n()\u2014\u2013");

    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        ["α"] = "alpha", ["β"] = "beta", ["γ"] = "gamma", ["δ"] = "delta", ["ε"] = "epsilon", ["θ"] = "theta",
        ["λ"] = "lambda", ["μ"] = "mu", ["ρ"] = "rho", ["σ"] = "sigma", ["τ"] = "tau", ["φ"] = "phi", ["χ"] = "chi",
        ["r²"] = "r2", ["σ²"] = "sigma2",
    };

    private static readonly Dictionary<string, string> Endings = new(StringComparer.Ordinal)
    {
        ["s"] = "", ["re"] = "are", ["ve"] = "have", ["ll"] = "will", ["d"] = "would", ["m"] = "am",
    };

    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżž";

    /// <summary>The letter of <see cref="Accented"/> at the same place, without its accent.</summary>
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyyaaaccccddeeeeegggghhiiiiijkllllnnnooorrrsssstttuuuuuuwyzzz";

    /// <summary>The words of a text in order.</summary>
    public static List<Word> Read(ReadOnlySpan<char> text)
    {
        var words = new List<Word>(Math.Min(text.Length / 5, 4096));
        var clause = true;
        var i = 0;
        while (i < text.Length)
        {
            var length = WordLength(text[i..]);
            if (length == 0)
            {
                clause |= IsClauseMark(text, i);
                i++;
                continue;
            }

            Add(words, text.Slice(i, length), i, clause);
            clause = false;
            i += length;
        }

        return words;
    }

    /// <summary>A comma inside a number and a full stop inside a word ("0.05", "e.g") end no clause.</summary>
    private static bool IsClauseMark(ReadOnlySpan<char> text, int i)
    {
        if (!ClauseMarks.Contains(text[i])) return false;
        return text[i] is not ('.' or ',' or ':') || i + 1 >= text.Length || char.IsWhiteSpace(text[i + 1]);
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        var n = 0;
        while (n < text.Length)
        {
            var c = text[n];
            if (char.IsLetterOrDigit(c) || c == '²' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark) n++;
            else if (n > 0 && n + 1 < text.Length && c is '\'' or '’' && n > 0 && n + 1 < text.Length && char.IsLetter(text[n + 1])) n++;
            else break;
        }

        return n;
    }

    private static void Add(List<Word> words, ReadOnlySpan<char> raw, int start, bool clause)
    {
        var text = raw.Length > MaxWordLength ? raw[..MaxWordLength] : raw;
        var lower = Fold(text.ToString());
        if (Symbols.TryGetValue(lower, out var name)) lower = name;
        var apostrophe = lower.AsSpan().IndexOfAny('\'', '’');
        if (apostrophe <= 0)
        {
            words.Add(new Word(lower, start, raw.Length, clause));
            return;
        }

        var head = lower[..apostrophe];
        var tail = lower[(apostrophe + 1)..].Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        if (tail == "t" && head.EndsWith('n'))
        {
            var verb = head switch { "can" => "can", "won" => "will", "shan" => "shall", _ => head[..^1] };
            words.Add(new Word(verb, start, apostrophe, clause));
            words.Add(new Word("not", start, raw.Length, false));
            return;
        }

        words.Add(new Word(head, start, apostrophe, clause));
        if (Endings.TryGetValue(tail, out var full))
        {
            if (tail == "s" && head is "what" or "who" or "how" or "where" or "when" or "that" or "it" or "there" or "let") full = head == "let" ? "us" : "is";
            if (full.Length > 0) words.Add(new Word(full, start + apostrophe + 1, raw.Length - apostrophe - 1, false));
        }
        else if (tail.Length > 0)
        {
            words.Add(new Word(tail, start + apostrophe + 1, raw.Length - apostrophe - 1, false));
        }
    }

    /// <summary>Lower case without accents. By a table, since the runtime does not take letters apart in invariant globalization.</summary>
    private static string Fold(string text)
    {
        var lower = text.ToLowerInvariant();
        if (System.Text.Ascii.IsValid(lower)) return lower;
        var kept = new StringBuilder(lower.Length);
        foreach (var c in lower)
        {
            var at = Accented.IndexOf(c, StringComparison.Ordinal);
            if (at >= 0) kept.Append(Plain[at]);
            else if (char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark) kept.Append(c);
        }

        return kept.Length == 0 ? lower : kept.ToString();
    }
}
