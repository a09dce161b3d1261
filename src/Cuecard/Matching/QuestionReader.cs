using System.Collections.Immutable;

namespace Cuecard.Matching;

/// <summary>Finds what is being asked in running speech, with or without punctuation.</summary>
public static class QuestionReader
{
    /// <summary>A part must hold this many words that carry a subject before another question can begin.</summary>
    private const int MinSubjectWords = 1;

    /// <summary>Splits a turn into the questions in it, in order. What is said before a question belongs to it as its setting; what follows the last one, too.</summary>
    /// <returns>At least one part for any words; a turn in which nothing is asked is one part with no prompt.</returns>
    public static ImmutableArray<QuestionPart> Split(List<Word> words, string text)
    {
        if (words.Count == 0) return [];
        var prompts = Prompts(words);
        if (prompts.Count == 0) return [Part(words, text, 0, -1, words.Count)];
        var parts = ImmutableArray.CreateBuilder<QuestionPart>(prompts.Count);
        var from = 0;
        for (var p = 0; p < prompts.Count; p++)
        {
            var to = p + 1 < prompts.Count ? SettingStart(words, prompts[p], prompts[p + 1]) : words.Count;
            parts.Add(Part(words, text, from, prompts[p], to));
            from = to;
        }

        return parts.ToImmutable();
    }

    /// <summary>The places where prompts begin, each with words of its own before the next.</summary>
    private static List<int> Prompts(List<Word> words)
    {
        var prompts = new List<int>();
        var subject = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var clauseStart = i == 0 || words[i].StartsClause || (QuestionCues.IsOpener(words[i - 1].Text) && (prompts.Count == 0 || subject >= MinSubjectWords));
            if (QuestionCues.StartsPrompt(words, i, clauseStart))
            {
                var isNew = prompts.Count == 0 || (subject >= MinSubjectWords && (clauseStart || i - prompts[^1] > 3));
                if (isNew && !(prompts.Count > 0 && IsEmbedded(words, prompts[^1], i)))
                {
                    prompts.Add(i);
                    subject = 0;
                }
            }

            if (!FunctionWords.Contains(words[i].Text) && !IsFrame(words[i].Text)) subject++;
        }

        return prompts;
    }

    /// <summary>"explain what X is", "tell me how you would …": a question word soon after the imperative is the same question.</summary>
    private static bool IsEmbedded(List<Word> words, int prompt, int i) =>
        i - prompt <= 4 && !words[i].StartsClause;

    private static bool IsFrame(string word) =>
        word is "explain" or "describe" or "compare" or "define" or "walk" or "give" or "help" or "me" or "us" or "question" or "difference" or "example" or "so" or "okay" or "next" or "please";

    /// <summary>Statements after a question and before the next, from the first new sentence on, are the next one's setting.</summary>
    private static int SettingStart(List<Word> words, int prompt, int next)
    {
        for (var i = prompt + 1; i < next; i++)
        {
            if (words[i].StartsClause && EndsSentence(words, i)) return i;
        }

        var at = next;
        while (at - 1 > prompt && QuestionCues.IsOpener(words[at - 1].Text)) at--;
        return at;
    }

    /// <summary>A clause that does not begin with a connecting word is taken as a new sentence.</summary>
    private static bool EndsSentence(List<Word> words, int i) =>
        words[i].Text is "we" or "you" or "say" or "suppose" or "imagine" or "here" or "there" or "our" or "my" or "your" or "let" or "now" or "okay" or "ok" or "next" or "so";

    private static QuestionPart Part(List<Word> words, string text, int from, int prompt, int to)
    {
        var core = prompt >= 0 ? prompt : from;
        var start = words[from].Start;
        var end = Math.Min(text.Length, words[to - 1].End);
        var asks = prompt >= 0;
        var marked = end < text.Length && text.AsSpan(end, Math.Min(3, text.Length - end)).TrimStart().StartsWith("?", StringComparison.Ordinal);
        int first = 0, second = 0;
        for (var i = from; i < to; i++)
        {
            if (QuestionCues.IsFirstPerson(words[i].Text) && !(i > from && words[i - 1].Text is "tell" or "give" or "walk" or "let" or "teach" or "show" or "help" or "talk")) first++;
            if (words[i].Text is "you" or "your") second++;
        }

        return new QuestionPart(from, core, to, start, end, asks, marked, first, second, QuestionCues.AsksBack(words, from, to), QuestionCues.TypeOf(words, core, to));
    }
}

/// <summary>One question of a turn.</summary>
/// <param name="From">First word, its setting included.</param>
/// <param name="Core">The word at which the prompt itself begins.</param>
/// <param name="To">One past its last word.</param>
/// <param name="Start">Where it starts in the text, in UTF-16 units.</param>
/// <param name="End">Where it ends in the text, exclusive.</param>
/// <param name="Asks">True where words that ask were found.</param>
/// <param name="Marked">True where a question mark follows.</param>
/// <param name="FirstPerson">How often the speaker speaks of themselves.</param>
/// <param name="SecondPerson">How often the listener is spoken to.</param>
/// <param name="AsksBack">True where the words ask back, play for time or see to the call itself.</param>
/// <param name="Type">What kind of answer is wanted.</param>
public sealed record QuestionPart(
    int From, int Core, int To, int Start, int End, bool Asks, bool Marked, int FirstPerson, int SecondPerson, bool AsksBack, QuestionType Type)
{
    /// <summary>How many words it has.</summary>
    public int WordCount => To - From;

    /// <summary>This question and the one that follows it taken as one.</summary>
    public QuestionPart With(QuestionPart next) => next with
    {
        From = From,
        Core = Asks ? Core : next.Core,
        Start = Start,
        Asks = Asks || next.Asks,
        Marked = Marked || next.Marked,
        FirstPerson = FirstPerson + next.FirstPerson,
        SecondPerson = SecondPerson + next.SecondPerson,
        AsksBack = AsksBack || next.AsksBack,
        Type = Asks && Type != QuestionType.Open ? Type : next.Type,
    };
}
