using Cuecard.Grading.Alignment;

namespace Cuecard.Grading;

/// <summary>What is measured of a point in an answer, for <see cref="GradingModel"/>.</summary>
internal static class PointFeatures
{
    public static readonly string[] Names =
    [
        "best", "plain", "cosine", "sentence", "sentence-cosine", "others", "vocabulary", "pool", "pool-cosine", "contrast", "words", "denied", "rejected",
        "answer-best", "best-squared", "best-by-answer", "wrong", "long", "rival", "neighbour", "topic", "best-by-topic",
    ];

    /// <param name="match">The point.</param>
    /// <param name="item">Its words.</param>
    /// <param name="answer">The answer as a whole.</param>
    /// <param name="rival">How well a misconception is said in the same place.</param>
    /// <param name="neighbour">How well another point is said in the same place.</param>
    public static double[] Of(ItemMatch match, PreparedItem item, AnswerSummary answer, double rival, double neighbour) =>
    [
        ItemMatch.Value(match.Best),
        match.Best.Plain,
        match.Best.Cosine,
        ItemMatch.Value(match.Sentence),
        match.Sentence.Cosine,
        match.Others,
        match.Vocabulary,
        ItemMatch.Value(match.Pool),
        match.Pool.Cosine,
        match.Contrast,
        Math.Min(6, match.Best.Places.Length),
        match.Best.Denied,
        match.Best.Rejected,
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
