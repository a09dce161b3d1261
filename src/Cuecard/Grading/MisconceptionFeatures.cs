using Cuecard.Grading.Alignment;

namespace Cuecard.Grading;

/// <summary>What is measured of a misconception in an answer, for <see cref="GradingModel"/>.</summary>
internal static class MisconceptionFeatures
{
    /// <param name="match">The misconception.</param>
    /// <param name="answer">The answer as a whole.</param>
    /// <param name="next">How well the best other misconception of the rubric is said.</param>
    /// <param name="rival">How well a point is said in the same place.</param>
    /// <param name="neighbour">How well another misconception is said in the same place.</param>
    public static double[] Of(ItemMatch match, AnswerSummary answer, double next, double rival, double neighbour)
    {
        var value = ItemMatch.Value(match.Best);
        return
        [
            .. ItemFeatures.Of(match),
            ItemMatch.Value(match.Correction),
            match.Correction.Cosine,
            answer.Best,
            AnswerSummary.Committed(match) - next,
            value * value,
            value * answer.Best,
            value * match.Best.Rejected,
            rival,
            neighbour,
            answer.Topic,
            value * answer.Topic,
        ];
    }
}
