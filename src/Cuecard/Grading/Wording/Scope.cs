using System.Collections.Frozen;

namespace Cuecard.Grading.Wording;

/// <summary>
/// What is denied, rejected or guessed in a passage. Negation reaches to the end of its clause or a word that turns the
/// sentence, as in the NegEx family (Chapman et al., 2001), without a parser.
/// </summary>
internal static class Scope
{
    /// <summary>A sentence of so few words speaks of the one before it.</summary>
    private const int ShortSentence = 8;

    /// <summary>A negation reaches at most this many words.</summary>
    private const int Reach = 10;

    private static readonly FrozenSet<string> Negators =
        "not no never neither nor none cannot nothing without hardly barely lack lacks lacking fails unable isnt dont doesnt cant wont didnt".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Turns =
        "but however although though whereas instead because since so unless".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[][] Rejections = Phrases(
        "wrong|incorrect|incorrectly|myth|misconception|misconceptions|mistake|mistaken|mistakenly|misread|misreading|misinterpret|misinterpretation|misunderstanding|fallacy|" +
        "not true|not the case|not what|not correct|not right|untrue|tempting|trap|people say|people think|people often|people assume|people believe|people tend|often hear|" +
        "some say|some think|some people|common error|common confusion|naively|naive reading|confuse|confused|confusing it|contrary to|everyone says|everybody says|people would say|no wait|scratch that|take that back|naive answer|naive way|not it|do not think that is right|get it backwards|wrong way|would be to say|hear a lot|hear often|often heard|will hear|many think|many people|lots of people|most people|some believe|easy to think|easy to believe|beginners|popular belief|common belief|mix up|mixed up|watch out|beware|do not say|would be wrong|supposedly|people love|people would|folks|colleagues|get told|i used to think|one might think|you might think|you would think|textbook answer|would be false|that is false|is a lie|does not follow|as people");

    private static readonly string[][] Guesses = Phrases(
        "not sure|no idea|not certain|do not know|do not remember|cannot recall|can not recall|do not recall|i guess|just guessing|could be wrong|something like that|or something|or whatever|i forget|not really sure");

    private static readonly string[][] Backwards = Phrases("that is|which is|this is|it is|that would|that was|those are|but that|and that|except that|nope|no that");

    /// <summary>Marks each word.</summary>
    public static void Mark(Token[] tokens)
    {
        Negate(tokens);
        for (var i = 0; i < tokens.Length;)
        {
            var end = i;
            while (end < tokens.Length && tokens[end].Sentence == tokens[i].Sentence) end++;
            var sentence = tokens.AsSpan(i, end - i);
            if (Find(sentence, Rejections) >= 0 || IsRetraction(sentence)) Reject(tokens, i, end);
            if (OpensWithNo(tokens, i, end)) RejectBefore(tokens, i);
            if (Find(sentence, Guesses) >= 0)
            {
                foreach (var token in sentence) token.IsGuessed = true;
            }

            i = end;
        }
    }

    /// <summary>"That is a mistake" speaks of the sentence before it.</summary>
    private static void Reject(Token[] tokens, int from, int to)
    {
        for (var i = from; i < to; i++) tokens[i].IsRejected = true;
        var isShort = to - from <= ShortSentence;
        if (isShort || Find(tokens.AsSpan(from, Math.Min(4, to - from)), Backwards) >= 0) RejectBefore(tokens, from);
    }

    /// <summary>"No." and "Wait, no." take the sentence before back.</summary>
    private static bool IsRetraction(ReadOnlySpan<Token> sentence)
    {
        if (sentence.Length > 3) return false;
        foreach (var token in sentence)
        {
            if (token.Text is "no" or "nope" or "wait") return true;
        }

        return false;
    }

    /// <summary>"No, the histogram stays as it is" takes the sentence before back, and says what holds instead.</summary>
    private static bool OpensWithNo(Token[] tokens, int from, int to) =>
        tokens[from].Text is "no" or "nope" or "wrong" && to - from > 3 && tokens[from + 1].Clause != tokens[from].Clause;

    private static void RejectBefore(Token[] tokens, int from)
    {
        if (from == 0) return;
        var before = tokens[from - 1].Sentence;
        for (var i = from - 1; i >= 0 && tokens[i].Sentence == before; i--) tokens[i].IsRejected = true;
    }

    private static void Negate(Token[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = tokens[i].Text;
            var next = i + 1 < tokens.Length ? tokens[i + 1].Text : "";
            if (word == "non")
            {
                if (i + 1 < tokens.Length) tokens[i + 1].IsNegated ^= true;
            }
            else if ((word is "rather" && next == "than") || (word == "instead" && next == "of") || (word == "opposed" && next == "to"))
            {
                Reverse(tokens, i + 2, 5);
            }
            else if (Negators.Contains(word) && !(word is "not" or "no" && next is "only" or "just" or "necessarily" or "matter" or "doubt"))
            {
                Reverse(tokens, i + 1, Reach);
            }
        }
    }

    private static void Reverse(Token[] tokens, int from, int most)
    {
        var content = 0;
        for (var i = from; i < tokens.Length && i < from + most; i++)
        {
            if (i > from && tokens[i].Sentence != tokens[from].Sentence) return;
            if (Turns.Contains(tokens[i].Text)) return;
            if (content > 0 && tokens[i].Clause != tokens[i - 1].Clause) return;
            if (tokens[i].Information > 0) content++;
            tokens[i].IsNegated ^= true;
        }
    }

    private static int Find(ReadOnlySpan<Token> sentence, string[][] phrases)
    {
        for (var i = 0; i < sentence.Length; i++)
        {
            foreach (var phrase in phrases)
            {
                if (Starts(sentence[i..], phrase)) return i;
            }
        }

        return -1;
    }

    private static bool Starts(ReadOnlySpan<Token> words, string[] phrase)
    {
        if (words.Length < phrase.Length) return false;
        for (var k = 0; k < phrase.Length; k++)
        {
            if (words[k].Text != phrase[k]) return false;
        }

        return true;
    }

    private static string[][] Phrases(string text) => [.. text.Split('|').Select(p => p.Split(' '))];
}
