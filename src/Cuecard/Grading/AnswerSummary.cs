using Cuecard.Grading.Alignment;

namespace Cuecard.Grading;

/// <summary>What is measured of an answer as a whole. Its length is left out on purpose: saying much is no merit.</summary>
/// <param name="Best">The mean over points of how well their best way is said.</param>
/// <param name="Wrong">How well the best said misconception is said.</param>
/// <param name="Topic">How near it is to the card's subject, against other cards': 0 to 1.</param>
internal readonly record struct AnswerSummary(double Best, double Wrong, double Topic)
{
    public static AnswerSummary Of(ItemMatch[] points, ItemMatch[] misconceptions, double topic) => new(
        points.Length == 0 ? 0 : points.Average(p => ItemMatch.Value(p.Best)),
        misconceptions.Select(m => (double)Committed(m)).DefaultIfEmpty(0).Max(),
        topic);

    /// <summary>How well a misconception is said with what denies it taken off.</summary>
    public static float Committed(ItemMatch m) => ItemMatch.Value(m.Best) * (1 - (0.7f * m.Best.Rejected));
}
