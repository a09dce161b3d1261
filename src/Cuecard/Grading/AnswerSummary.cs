using Cuecard.Grading.Alignment;

namespace Cuecard.Grading;

/// <summary>What is measured of an answer as a whole.</summary>
/// <param name="Best">The mean over points of how well their best way is said.</param>
/// <param name="Vocabulary">The mean over points of the share of their words that it has.</param>
/// <param name="Cosine">The cosine of its mean vector with that of all points together.</param>
/// <param name="Length">The logarithm of one plus its telling words.</param>
/// <param name="Wrong">How well the best said misconception is said.</param>
internal readonly record struct AnswerSummary(double Best, double Vocabulary, double Cosine, double Length, double Wrong)
{
    public static AnswerSummary Of(PreparedRubric rubric, AnswerTable answer, ItemMatch[] points, ItemMatch[] misconceptions)
    {
        var cosines = new float[answer.Tokens.Length];
        answer.Cosines(rubric.Whole.Direction, Math.Max(1, answer.Tokens.Length), cosines);
        return new AnswerSummary(
            points.Length == 0 ? 0 : points.Average(p => ItemMatch.Value(p.Best)),
            points.Length == 0 ? 0 : points.Average(p => p.Vocabulary),
            cosines.Length == 0 ? 0 : cosines[0],
            Math.Log(1 + answer.Tokens.Length),
            misconceptions.Select(m => (double)Committed(m)).DefaultIfEmpty(0).Max());
    }

    /// <summary>How well a misconception is said with what denies it taken off.</summary>
    public static float Committed(ItemMatch m) => ItemMatch.Value(m.Best) * (1 - (0.7f * m.Best.Rejected));
}
