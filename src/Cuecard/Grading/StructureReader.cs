using System.Collections.Immutable;
using Cuecard.Grading.Wording;

namespace Cuecard.Grading;

/// <summary>Tells how an answer is built, by the words that open a definition, an example or a condition.</summary>
internal static class StructureReader
{
    private static readonly string[] Definitions = ["is", "are", "means", "measures", "refers", "describes", "stands", "tells", "defined", "happens"];
    private static readonly string[][] Examples = Phrases("for example|for instance|e g|such as|let us say|say you|say we|say i|imagine|suppose|picture|in practice we|in my last|at my last|on one project|on a project|once had|like when");
    private static readonly string[][] Conditions = Phrases("if|unless|provided|assuming|assumes|assume|as long as|only when|depends|depending|given that|when the|when you|when there|under the");

    public static AnswerStructure Read(string text, Passage answer) => new(
        null,
        Definition(text, answer),
        Find(text, answer, Examples),
        Find(text, answer, Conditions));

    /// <summary>The first sentence, where a point is already made in it.</summary>
    public static Evidence? Opening(string text, Passage answer, ImmutableArray<PointGrade> points)
    {
        if (answer.All.Length == 0) return null;
        var first = Sentence(text, answer, 0);
        return points.Any(p => p.Covered > 0 && p.Evidence.Any(e => e.Start < first.End)) ? first : null;
    }

    private static Evidence? Definition(string text, Passage answer)
    {
        foreach (var token in answer.All)
        {
            if (token.Sentence > 1) return null;
            if (Definitions.Contains(token.Text)) return Sentence(text, answer, token.Sentence);
        }

        return null;
    }

    private static Evidence? Find(string text, Passage answer, string[][] phrases)
    {
        for (var i = 0; i < answer.All.Length; i++)
        {
            foreach (var phrase in phrases)
            {
                if (i + phrase.Length > answer.All.Length || !phrase.Select((w, k) => answer.All[i + k].Text == w).All(same => same)) continue;
                return Sentence(text, answer, answer.All[i].Sentence);
            }
        }

        return null;
    }

    private static Evidence Sentence(string text, Passage answer, int number)
    {
        var tokens = answer.All.Where(t => t.Sentence == number).ToArray();
        var (start, end) = (tokens[0].Start, tokens[^1].End);
        return new Evidence(start, end, text[start..end]);
    }

    private static string[][] Phrases(string text) => [.. text.Split('|').Select(p => p.Split(' '))];
}
