using System.Collections.Frozen;

namespace Cuecard.Matching;

/// <summary>The words by which English asks: where a prompt begins, who speaks of whom, and what kind of answer is wanted.</summary>
internal static class QuestionCues
{
    private static readonly FrozenSet<string> Interrogatives = Set("what why how when which where who whose whats hows");

    private static readonly FrozenSet<string> Auxiliaries = Set(
        "is are was were do does did can could would will should shall has have had might may am");

    private static readonly FrozenSet<string> Imperatives = Set(
        "explain describe compare define derive prove show write implement calculate compute discuss name list contrast sketch outline " +
        "estimate design suppose imagine consider summarize distinguish interpret justify state convince teach pick choose diagnose formulate debug");

    private static readonly FrozenSet<string> FirstPerson = Set("i we my our me us mine ours myself");

    /// <summary>Words that may stand before the prompt itself without changing it.</summary>
    private static readonly FrozenSet<string> Openers = Set(
        "so ok okay and but now then alright right great well also next again um uh hmm please first second third finally good cool sure yeah yes hi just maybe or like");

    private static readonly (string[] Words, QuestionType Type)[] Types =
    [
        .. Each(QuestionType.Implement, "implement", "in python", "in sql", "in pandas", "in numpy", "in code", "write a query", "write the query", "write a function", "write code", "code up", "sql query", "in scikit", "from scratch", "with pandas"),
        .. Each(QuestionType.Derive, "derive", "prove", "proof", "show that", "derivation"),
        .. Each(QuestionType.Compare, "difference", "differences", "differ", "differs", "versus", "vs", "compare", "compared", "contrast", "distinguish", "better than", "against"),
        .. Each(QuestionType.Choose, "when would", "when should", "when do", "when not", "which", "choose", "pick", "prefer", "should i", "should we", "should you", "instead of", "trade off", "tradeoff", "pros and cons", "decide"),
        .. Each(QuestionType.Diagnose, "went wrong", "goes wrong", "go wrong", "debug", "diagnose", "root cause", "what could", "what might", "suspicious", "dropped", "investigate", "how can you tell", "how do you tell", "how would you tell", "how do you detect", "how would you detect", "what happened"),
        .. Each(QuestionType.Compute, "calculate", "compute", "formula", "how many", "how much", "what is the probability", "probability that", "estimate"),
        .. Each(QuestionType.Design, "design", "how would you build", "how would you set", "set up", "how would you approach", "how would you handle", "how would you deal", "walk me through", "how would you measure", "how do you handle", "how do you deal"),
        .. Each(QuestionType.Derive, "why"),
        .. Each(QuestionType.Define, "what is", "what are", "what does", "define", "definition", "what do you understand", "explain", "what was", "meaning of", "how does", "how do"),
    ];

    private static readonly string[][] BackQuestions =
    [
        .. new[]
        {
            "do you mean", "did you mean", "you mean", "do you want", "would you like me", "when you say", "could you repeat", "can you repeat", "say that again", "hang on",
            "you said", "did you say", "should i", "shall i", "may i", "can i ask", "could i", "do we know", "am i allowed", "let me think", "let me see", "you are asking",
            "is that okay", "is that ok", "can you hear", "can you see", "can everybody", "hear me", "your end", "notice period", "time zone", "your screen",
        }.Select(c => c.Split(' ')),
    ];

    public static bool IsOpener(string word) => Openers.Contains(word);

    public static bool IsFirstPerson(string word) => FirstPerson.Contains(word);

    /// <summary>True where a prompt begins at word <paramref name="i"/>.</summary>
    /// <param name="words">The words.</param>
    /// <param name="i">The place.</param>
    /// <param name="clauseStart">True where a clause may start here, by punctuation or after an opener.</param>
    public static bool StartsPrompt(List<Word> words, int i, bool clauseStart)
    {
        var word = words[i].Text;
        var next = i + 1 < words.Count ? words[i + 1].Text : "";
        var after = i + 2 < words.Count ? words[i + 2].Text : "";
        if (Interrogatives.Contains(word))
            return clauseStart ? !(FirstPerson.Contains(next) || (word is "when" or "where" && !Auxiliaries.Contains(next))) : Auxiliaries.Contains(next) && !(word is "which" or "who");
        if (word is "can" or "could" or "would" or "will" && next == "you") return true;
        if (word is "tell" or "walk" or "talk" or "give" or "teach" && next is "me" or "us") return true;
        if (word is "do" or "have" or "are" or "did" or "were" or "should" && next == "you" && clauseStart) return true;
        if (word is "let" && next is "us" && after is "talk" or "move" or "discuss" or "go" or "switch" or "start" or "turn" or "say" or "look" or "do") return true;
        if (!clauseStart) return false;
        if (Imperatives.Contains(word)) return true;
        if (word is "any" or "thoughts" && next is "thoughts" or "on" or "idea" or "ideas") return true;
        return Auxiliaries.Contains(word) && next.Length > 0 && !FirstPerson.Contains(next) && word is not ("will" or "may" or "might" or "am");
    }

    /// <summary>True for words by which a listener asks back or plays for time, rather than asks for knowledge.</summary>
    public static bool AsksBack(List<Word> words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            foreach (var cue in BackQuestions)
            {
                if (i + cue.Length <= to && Matches(words, i, cue)) return true;
            }
        }

        return false;
    }

    /// <summary>The kind of answer wanted, by the first rule that fits.</summary>
    public static QuestionType TypeOf(List<Word> words, int from, int to)
    {
        foreach (var (cue, type) in Types)
        {
            for (var i = from; i + cue.Length <= to; i++)
            {
                if (Matches(words, i, cue)) return type;
            }
        }

        return QuestionType.Open;
    }

    private static bool Matches(List<Word> words, int at, string[] cue)
    {
        for (var k = 0; k < cue.Length; k++)
        {
            if (words[at + k].Text != cue[k]) return false;
        }

        return true;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static IEnumerable<(string[], QuestionType)> Each(QuestionType type, params string[] cues) =>
        cues.Select(c => (c.Split(' '), type));
}
