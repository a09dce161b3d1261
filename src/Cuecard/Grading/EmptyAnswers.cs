using Cuecard.Grading.Alignment;
using Cuecard.Grading.Wording;

namespace Cuecard.Grading;

/// <summary>Knows answers that say nothing, however well their words would match: none, a bare list of names, the question given back.</summary>
internal static class EmptyAnswers
{
    private const int FewestWords = 3;

    /// <summary>An answer of which this share is names is a list of names.</summary>
    private const double ListShare = 0.75;

    /// <summary>One sentence that says why nothing counts, or null where the answer is to be graded.</summary>
    public static string? Remark(Passage answer, PreparedRubric rubric)
    {
        if (answer.All.Length == 0) return "There is no answer to grade.";
        if (answer.Content.Length < Math.Min(FewestWords, rubric.Whole.Words.Length / 3)) return "The answer is too short to say anything about the question.";
        if (rubric.Echoes.Covers(answer)) return "The answer gives the question back and adds nothing to it.";
        if (IsList(answer, rubric)) return "The answer names terms and says nothing about them.";
        return null;
    }

    /// <summary>Names strung together: nearly all of its words stand in whole terms of the subject.</summary>
    private static bool IsList(Passage answer, PreparedRubric rubric)
    {
        var words = answer.All.Select(t => t.Stem).ToArray();
        var (named, joined) = (0, 0);
        for (var i = 0; i < words.Length;)
        {
            var length = rubric.Terms.Where(t => t.Length <= words.Length - i && words.AsSpan(i, t.Length).SequenceEqual(t)).Select(t => t.Length).DefaultIfEmpty(0).Max();
            named += length;
            if (length == 0 && answer.All[i].Text is "and" or "or" or "also" or "then") joined++;
            i += Math.Max(1, length);
        }

        return named >= ListShare * (words.Length - joined);
    }
}
