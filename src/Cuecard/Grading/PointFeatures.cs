using Cuecard.Grading.Alignment;

namespace Cuecard.Grading;

/// <summary>What is measured of a point in an answer, for <see cref="GradingModel"/>.</summary>
internal static class PointFeatures
{
    /// <param name="match">The point.</param>
    /// <param name="item">Its words.</param>
    /// <param name="answer">The answer as a whole.</param>
    /// <param name="rival">How well a misconception is said in the same place.</param>
    /// <param name="neighbour">How well another point is said in the same place.</param>
    public static double[] Of(ItemMatch match, PreparedItem item, AnswerSummary answer, double rival, double neighbour) =>
    [
        .. ItemFeatures.Of(match),
        answer.Best,
        match.Best.Score * match.Best.Score,
        ItemMatch.Value(match.Best) * answer.Best,
        answer.Wrong,
        Math.Log(item.Text.Words.Length),
        rival,
        neighbour,
        answer.Topic,
        ItemMatch.Value(match.Best) * answer.Topic,
    ];
}
