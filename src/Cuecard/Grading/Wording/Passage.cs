using Cuecard.Matching;

namespace Cuecard.Grading.Wording;

/// <summary>A text as words that can be compared: what each means, how much it tells, and whether it is denied.</summary>
internal sealed class Passage
{
    /// <summary>Words of grammar that nevertheless turn a statement; they count a little, and only when said as they are.</summary>
    private static readonly HashSet<string> Turning = new(StringComparer.Ordinal)
        { "before", "after", "more", "most", "same", "only", "each", "every", "all", "both", "under", "over", "off", "between", "within", "without", "because", "while", "until", "own", "another" };

    private const float TurningInformation = 0.25f;

    private Passage(Token[] all)
    {
        All = all;
        Content = [.. all.Where(t => t.Information > 0)];
    }

    /// <summary>All words.</summary>
    public Token[] All { get; }

    /// <summary>The words that tell something.</summary>
    public Token[] Content { get; }

    /// <summary>How many sentences there are.</summary>
    public int Sentences => All.Length == 0 ? 0 : All[^1].Sentence + 1;

    /// <summary>Reads a text.</summary>
    public static Passage Read(string text, Lexicon lexicon)
    {
        var vectors = WordVectors.Shared;
        var words = lexicon.Canonical(SpokenMath.Read(text));
        var tokens = new Token[words.Count];
        var (sentence, clause) = (0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (i > 0 && word.StartsClause) clause++;
            if (i > 0 && word.StartsClause && EndsSentence(text, words[i - 1].End, word.Start)) sentence++;
            var stem = Stemmer.Stem(word.Text);
            var row = vectors.Find(word.Text, stem);
            tokens[i] = new Token
            {
                Text = word.Text,
                Stem = stem,
                Start = word.Start,
                End = word.End,
                Row = row,
                Information = InformationOf(word.Text, row, vectors.Count),
                Sentence = sentence,
                Clause = clause,
            };
        }

        Scope.Mark(tokens);
        return new Passage(tokens);
    }

    /// <summary>By Zipf's law the information of a word grows with the logarithm of its rank; numbers and unknown words tell most.</summary>
    private static float InformationOf(string word, int row, int count)
    {
        if (FunctionWords.Contains(word)) return Turning.Contains(word) ? TurningInformation : 0;
        if (row < 0) return 1;
        return 0.3f + 0.7f * MathF.Log(1 + row / 50f) / MathF.Log(1 + count / 50f);
    }

    private static bool EndsSentence(string text, int from, int to)
    {
        for (var i = Math.Max(0, from); i < to && i < text.Length; i++)
        {
            if (text[i] is '.' or '?' or '!' or ';' or '\n') return true;
        }

        return false;
    }
}
