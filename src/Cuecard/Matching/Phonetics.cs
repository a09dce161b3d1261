using System.Text;

namespace Cuecard.Matching;

/// <summary>
/// A rough English pronunciation from spelling, in classes of sounds that a recogniser mixes up: p b → P, t d → T, k g → K,
/// f v → F, s z → S, sh ch j zh → J, th → 0, m → M, n ng → N, l → L, r → R, w → W, y → Y, h → H; vowels → A (open), E (front), O (back).
/// Letters and digits by themselves are read by their names, so that "k means" and "came eans" sound alike. The rules are the
/// author's own simplification in the manner of Metaphone (L. Philips, "Hanging on the Metaphone", Computer Language 7(12), 1990).
/// </summary>
internal static class Phonetics
{
    private static readonly string[] LetterNames =
        ["ay", "bee", "see", "dee", "ee", "eff", "jee", "aych", "eye", "jay", "kay", "ell", "em", "en", "oh", "pee", "kue", "are", "ess", "tee", "you", "vee", "dubul you", "eks", "wy", "zee"];

    private static readonly string[] DigitNames = ["zero", "wun", "too", "three", "for", "five", "siks", "seven", "ate", "nine"];

    /// <summary>Appends the sounds of one lower-case word.</summary>
    public static void Append(StringBuilder sounds, string word)
    {
        if (word.Length == 1 && word[0] is >= 'a' and <= 'z')
        {
            foreach (var part in LetterNames[word[0] - 'a'].Split(' ')) AppendLetters(sounds, part);
            return;
        }

        var run = 0;
        for (var i = 0; i <= word.Length; i++)
        {
            if (i < word.Length && word[i] is >= 'a' and <= 'z') continue;
            if (i > run)
            {
                if (i - run == 1) AppendLetters(sounds, LetterNames[word[run] - 'a']);
                else AppendLetters(sounds, word.AsSpan(run, i - run));
            }

            if (i < word.Length && char.IsAsciiDigit(word[i])) AppendLetters(sounds, DigitNames[word[i] - '0']);
            run = i + 1;
        }
    }

    private static void AppendLetters(StringBuilder s, ReadOnlySpan<char> w)
    {
        for (var i = 0; i < w.Length; i++)
        {
            var c = w[i];
            var next = i + 1 < w.Length ? w[i + 1] : '\0';
            var after = i + 2 < w.Length ? w[i + 2] : '\0';
            var last = i + 1 == w.Length;
            switch (c)
            {
                case 'a': Vowel(s, next is 'i' or 'y' || (after == 'e' && i + 3 == w.Length) ? 'E' : next is 'u' or 'w' ? 'O' : 'A'); break;
                case 'e':
                    if (!(last && w.Length > 3)) Vowel(s, 'E');
                    break;
                case 'i': Vowel(s, after == 'e' && i + 3 == w.Length ? 'A' : 'E'); break;
                case 'o': Vowel(s, 'O'); break;
                case 'u': Vowel(s, next is 'n' or 'm' or 'p' or 'b' or 't' or 'c' ? 'A' : 'O'); break;
                case 'y':
                    if (i == 0) Put(s, 'Y');
                    else Vowel(s, 'E');
                    break;
                case 'b': if (!(last && i > 0 && w[i - 1] == 'm')) Put(s, 'P'); break;
                case 'p':
                    if (next == 'h') { Put(s, 'F'); i++; }
                    else if (!(i == 0 && next is 's' or 'n')) Put(s, 'P');
                    break;
                case 't':
                    if (next == 'h') { Put(s, '0'); i++; }
                    else if (next == 'i' && after is 'o' or 'a') { Put(s, 'J'); i++; }
                    else if (next == 'u' && after is 'r' or 'a') Put(s, 'J');
                    else Put(s, 'T');
                    break;
                case 'd': Put(s, next == 'g' ? 'J' : 'T'); if (next == 'g') i++; break;
                case 'c':
                    if (next == 'h') { Put(s, 'J'); i++; }
                    else if (next == 'k') { Put(s, 'K'); i++; }
                    else if (next is 'e' or 'i' or 'y')
                    {
                        Put(s, next == 'i' && after is 'a' or 'o' ? 'J' : 'S');
                    }
                    else Put(s, 'K');
                    break;
                case 'k': if (!(i == 0 && next == 'n')) Put(s, 'K'); break;
                case 'q': Put(s, 'K'); if (next == 'u') { Put(s, 'W'); i++; } break;
                case 'g':
                    if (next == 'h') { i++; }
                    else if (next == 'n' && i == 0) { }
                    else Put(s, next is 'e' or 'i' or 'y' ? 'J' : 'K');
                    break;
                case 'x': Put(s, i == 0 ? 'S' : 'K'); if (i > 0) Put(s, 'S'); break;
                case 'f' or 'v': Put(s, 'F'); break;
                case 's':
                    if (next == 'h') { Put(s, 'J'); i++; }
                    else if (next == 'i' && after == 'o') { Put(s, 'J'); i++; }
                    else if (next == 'c' && after is 'e' or 'i') { Put(s, 'S'); i++; }
                    else Put(s, 'S');
                    break;
                case 'z': Put(s, 'S'); break;
                case 'j': Put(s, 'J'); break;
                case 'm': Put(s, 'M'); break;
                case 'n': Put(s, 'N'); if (next == 'g' && i + 2 == w.Length) i++; break;
                case 'l': Put(s, 'L'); break;
                case 'r': Put(s, 'R'); break;
                case 'w': if (i == 0 || IsVowel(next)) { if (next != 'r') Put(s, 'W'); if (next == 'h') i++; } break;
                case 'h': if (IsVowel(next)) Put(s, 'H'); break;
            }
        }
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>Doubled sounds are one.</summary>
    private static void Put(StringBuilder s, char sound)
    {
        if (s.Length == 0 || s[^1] != sound) s.Append(sound);
    }

    /// <summary>Neighbouring vowels are one syllable.</summary>
    private static void Vowel(StringBuilder s, char sound)
    {
        if (s.Length == 0 || s[^1] is not ('A' or 'E' or 'O')) s.Append(sound);
    }
}
