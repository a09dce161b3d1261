using Cuecard.Grading.Alignment;
using Cuecard.Grading.Wording;

namespace Cuecard.Grading;

/// <summary>Knows answers that say nothing, however well their words would match: none, a bare list of names, the question given back.</summary>
internal static class EmptyAnswers
{
    private const int FewestWords = 3;

    /// <summary>One sentence that says why nothing counts, or null where the answer is to be graded.</summary>
    public static string? Remark(Passage answer, PreparedRubric rubric)
    {
        if (answer.All.Length == 0) return "There is no answer to grade.";
        if (answer.Content.Length < FewestWords) return "The answer is too short to say anything about the question.";
        if (rubric.Echoes.Covers(answer)) return "The answer gives the question back and adds nothing to it.";
        if (IsList(answer, rubric)) return "The answer names terms and says nothing about them.";
        return null;
    }

    /// <summary>Names strung together: nearly no word of grammar, and nearly nothing but words of the subject's own terms.</summary>
    private static bool IsList(Passage answer, PreparedRubric rubric)
    {
        var content = answer.Content;
        var grammar = answer.All.Count(t => t.Information == 0 && t.Text is not ("and" or "or" or "of" or "the" or "a"));
        var named = content.Count(t => rubric.Names.Contains(t.Stem));
        return grammar <= 0.12 * answer.All.Length && named >= 0.8 * content.Length;
    }
}
