using System.Globalization;
using Cuecard.Matching;

namespace Cuecard.Grading.Wording;

/// <summary>Reads numbers and formulas alike whether they are said or written: "one over root n" and <c>1/sqrt(n)</c>, "five percent" and 0.05.</summary>
internal static class SpokenMath
{
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["sqrt"] = "root", ["divided"] = "over", ["²"] = "squared", ["pct"] = "percent", ["equal"] = "equals", ["multiplied"] = "times",
    };

    private static readonly Dictionary<string, double> Small = new(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    };

    private static readonly Dictionary<string, double> Scales = new(StringComparer.Ordinal)
        { ["hundred"] = 100, ["thousand"] = 1_000, ["million"] = 1_000_000, ["billion"] = 1_000_000_000 };

    /// <summary>The words of a text with its symbols said and its numbers in one form.</summary>
    public static List<Word> Read(string text) => Numbers(Symbols(text, WordReader.Read(text)));

    /// <summary>Puts words in the place of the symbols between words, and joins the parts of a decimal number.</summary>
    private static List<Word> Symbols(string text, List<Word> words)
    {
        var said = new List<Word>(words.Count + 8);
        var end = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (IsDecimal(text, said, word, end))
            {
                var whole = said[^1];
                said[^1] = whole with { Text = whole.Text + "." + word.Text, Length = word.End - whole.Start };
                end = word.End;
                continue;
            }

            AddSymbols(text, said, end, Math.Max(end, word.Start), word);
            if (word.Text.Length > 1 && word.Text[^1] == '²')
            {
                said.Add(word with { Text = word.Text[..^1] });
                said.Add(word with { Text = "squared", StartsClause = false });
            }
            else
            {
                said.Add(Renamed.TryGetValue(word.Text, out var name) ? word with { Text = name } : word);
            }

            end = Math.Max(end, word.End);
        }

        if (end < text.Length) AddSymbols(text, said, end, text.Length, null);
        return said;
    }

    private static bool IsDecimal(string text, List<Word> said, Word word, int end) =>
        said.Count > 0 && word.Start == end + 1 && end < text.Length && text[end] == '.' && said[^1].End == end && IsDigits(said[^1].Text) && IsDigits(word.Text);

    private static void AddSymbols(string text, List<Word> said, int from, int to, Word? next)
    {
        for (var i = from; i < to; i++)
        {
            var name = text[i] switch
            {
                '√' => "root",
                '%' => "percent",
                '=' => "equals",
                '+' => "plus",
                '>' or '≥' => "greater",
                '<' or '≤' => "less",
                '×' => "times",
                '^' => next is { Text: "2" } && i == to - 1 ? null : "power",
                '/' when IsOperand(said, next) || (said.Count > 0 && i + 1 < to && text[i + 1] == '√') => "over",
                '-' or '−' when i > 0 && i + 1 < text.Length && (text[i - 1] == ' ') == (text[i + 1] == ' ') && IsOperand(said, next) => "minus",
                _ => null,
            };
            if (name is not null) said.Add(new Word(name, i, 1, false));
        }
    }

    /// <summary>Letters, numbers and roots stand on the sides of an operator; whole words of a hyphenated term do not.</summary>
    private static bool IsOperand(List<Word> said, Word? next) =>
        said.Count > 0 && next is { } n && (IsShort(said[^1].Text) || IsShort(n.Text)) && (IsShort(n.Text) || n.Text is "sqrt" or "root" or "sigma" or "alpha" or "beta");

    private static bool IsShort(string word) => word.Length == 1 || char.IsAsciiDigit(word[0]);

    /// <summary>Joins number words, reads percent as hundredths, and leaves "square" of "square root" out.</summary>
    private static List<Word> Numbers(List<Word> words)
    {
        var read = new List<Word>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            if (words[i].Text == "square" && i + 1 < words.Count && words[i + 1].Text == "root")
            {
                i++;
                continue;
            }

            var (length, value) = Number(words, i);
            if (length == 0)
            {
                read.Add(words[i++]);
                continue;
            }

            var last = i + length - 1;
            if (last + 1 < words.Count && (words[last + 1].Text == "percent" || (words[last + 1].Text == "per" && last + 2 < words.Count && words[last + 2].Text == "cent")))
            {
                value /= 100;
                last += words[last + 1].Text == "per" ? 2 : 1;
            }

            read.Add(words[i] with { Text = value.ToString("G7", CultureInfo.InvariantCulture), Length = words[last].End - words[i].Start });
            i = last + 1;
        }

        return read;
    }

    private static (int Length, double Value) Number(List<Word> words, int at)
    {
        var first = words[at].Text;
        if (double.TryParse(first, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var written)) return Scaled(words, at, 1, written);
        if (first == "point") return Decimals(words, at, 0, 0);
        if (first == "one") return at + 1 < words.Count && words[at + 1].Text is "over" or "percent" or "minus" or "hundred" or "thousand" or "million" or "point" or "plus" ? Scaled(words, at, 1, 1) : (0, 0);
        if (!Small.TryGetValue(first, out var value)) return (0, 0);
        var length = 1;
        if (value >= 20 && at + 1 < words.Count && Digit(words[at + 1].Text) is > 0 and var unit)
        {
            value += unit;
            length = 2;
        }

        if (at + length < words.Count && words[at + length].Text == "point") return Decimals(words, at, length, value);
        return Scaled(words, at, length, value);
    }

    private static (int Length, double Value) Scaled(List<Word> words, int at, int length, double value)
    {
        while (at + length < words.Count && Scales.TryGetValue(words[at + length].Text, out var scale))
        {
            value *= scale;
            length++;
        }

        return (length, value);
    }

    private static (int Length, double Value) Decimals(List<Word> words, int at, int length, double whole)
    {
        var scale = 0.1;
        var digits = 0;
        var i = at + length + 1;
        for (; i < words.Count && Digit(words[i].Text) is >= 0 and var digit; i++, digits++)
        {
            whole += digit * scale;
            scale /= 10;
        }

        return digits == 0 ? (length, whole) : (i - at, whole);
    }

    private static double Digit(string word) => word switch
    {
        "oh" or "o" => 0,
        "one" => 1,
        { Length: 1 } when char.IsAsciiDigit(word[0]) => word[0] - '0',
        _ => Small.TryGetValue(word, out var value) && value < 10 ? value : -1,
    };

    private static bool IsDigits(string word) => word.Length > 0 && word.All(char.IsAsciiDigit);
}
