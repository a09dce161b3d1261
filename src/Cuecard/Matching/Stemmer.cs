namespace Cuecard.Matching;

/// <summary>
/// Cuts English words to their stem, after M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with
/// British "-ise" and "-our" read as American. Words with digits and words of up to three letters stay as they are.
/// </summary>
public static class Stemmer
{
    private static readonly (string Suffix, string Replacement)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"),
        ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"),
        ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Suffix, string Replacement)[] Step3 =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly (string British, string American)[] British =
        [("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"), ("iser", "izer"), ("isers", "izers"), ("ises", "izes"), ("ise", "ize"), ("yse", "yze"), ("ysing", "yzing"), ("ysed", "yzed"), ("our", "or"), ("ours", "ors"), ("iour", "ior")];

    private static readonly string[] Step4 =
        ["ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "al", "er", "ic", "ou"];

    /// <summary>The stem of a lower-case word.</summary>
    public static string Stem(string word)
    {
        if (word.Length <= 3 || !IsPlain(word)) return word;
        var w = American(word);
        w = Plural(w);
        w = PastAndParticiple(w);
        if (w.Length > 2 && w[^1] == 'y' && HasVowel(w.AsSpan(0, w.Length - 1))) w = string.Concat(w.AsSpan(0, w.Length - 1), "i");
        w = Replace(w, Step2);
        w = Replace(w, Step3);
        w = Drop(w);
        return Tidy(w);
    }

    private static bool IsPlain(string word)
    {
        foreach (var c in word)
        {
            if (c is < 'a' or > 'z') return false;
        }

        return true;
    }

    private static string American(string w)
    {
        foreach (var (british, american) in British)
        {
            if (w.Length > british.Length + 2 && w.EndsWith(british, StringComparison.Ordinal)) return string.Concat(w.AsSpan(0, w.Length - british.Length), american);
        }

        return w;
    }

    private static string Plural(string w)
    {
        if (w.EndsWith("sses", StringComparison.Ordinal) || w.EndsWith("ies", StringComparison.Ordinal)) return w[..^2];
        if (w.EndsWith("ss", StringComparison.Ordinal) || w.EndsWith("us", StringComparison.Ordinal) || w.EndsWith("is", StringComparison.Ordinal)) return w;
        return w[^1] == 's' ? w[..^1] : w;
    }

    private static string PastAndParticiple(string w)
    {
        if (w.EndsWith("eed", StringComparison.Ordinal)) return Measure(w.AsSpan(0, w.Length - 3)) > 0 ? w[..^1] : w;
        int cut;
        if (w.EndsWith("ed", StringComparison.Ordinal) && HasVowel(w.AsSpan(0, w.Length - 2))) cut = 2;
        else if (w.EndsWith("ing", StringComparison.Ordinal) && HasVowel(w.AsSpan(0, w.Length - 3))) cut = 3;
        else return w;
        w = w[..^cut];
        if (w.EndsWith("at", StringComparison.Ordinal) || w.EndsWith("bl", StringComparison.Ordinal) || w.EndsWith("iz", StringComparison.Ordinal)) return w + "e";
        if (w.Length > 2 && w[^1] == w[^2] && w[^1] is not ('l' or 's' or 'z') && !IsVowel(w, w.Length - 1)) return w[..^1];
        return Measure(w) == 1 && EndsConsonantVowelConsonant(w) ? w + "e" : w;
    }

    private static string Replace(string w, (string Suffix, string Replacement)[] rules)
    {
        foreach (var (suffix, replacement) in rules)
        {
            if (!w.EndsWith(suffix, StringComparison.Ordinal)) continue;
            var stem = w.AsSpan(0, w.Length - suffix.Length);
            return Measure(stem) > 0 ? string.Concat(stem, replacement) : w;
        }

        return w;
    }

    private static string Drop(string w)
    {
        if (w.EndsWith("ion", StringComparison.Ordinal) && w.Length > 4 && w[^4] is 's' or 't' && w.Length > 4 && Measure(w.AsSpan(0, w.Length - 3)) > 1) return w[..^3];
        foreach (var suffix in Step4)
        {
            if (!w.EndsWith(suffix, StringComparison.Ordinal)) continue;
            return Measure(w.AsSpan(0, w.Length - suffix.Length)) > 1 ? w[..^suffix.Length] : w;
        }

        return w;
    }

    private static string Tidy(string w)
    {
        if (w[^1] == 'e')
        {
            var stem = w[..^1];
            var m = Measure(stem);
            if (m > 1 || (m == 1 && !EndsConsonantVowelConsonant(stem))) w = stem;
        }

        return w.Length > 3 && w[^1] == 'l' && w[^2] == 'l' && Measure(w) > 1 ? w[..^1] : w;
    }

    private static bool IsVowel(ReadOnlySpan<char> w, int i) =>
        w[i] is 'a' or 'e' or 'i' or 'o' or 'u' || (w[i] == 'y' && i > 0 && !IsVowel(w, i - 1));

    private static bool HasVowel(ReadOnlySpan<char> w)
    {
        for (var i = 0; i < w.Length; i++)
        {
            if (IsVowel(w, i)) return true;
        }

        return false;
    }

    /// <summary>Porter's measure m: how many times a vowel run is followed by a consonant run.</summary>
    private static int Measure(ReadOnlySpan<char> w)
    {
        var m = 0;
        var vowel = false;
        for (var i = 0; i < w.Length; i++)
        {
            var now = IsVowel(w, i);
            if (vowel && !now) m++;
            vowel = now;
        }

        return m;
    }

    private static bool EndsConsonantVowelConsonant(ReadOnlySpan<char> w) =>
        w.Length >= 3 && !IsVowel(w, w.Length - 1) && IsVowel(w, w.Length - 2) && !IsVowel(w, w.Length - 3) && w[^1] is not ('w' or 'x' or 'y');
}
