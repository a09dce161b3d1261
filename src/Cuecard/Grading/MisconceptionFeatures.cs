using Cuecard.Grading.Alignment;

namespace Cuecard.Grading;

/// <summary>What is measured of a misconception in an answer, for <see cref="GradingModel"/>.</summary>
internal static class MisconceptionFeatures
{
    public static readonly string[] Names =
    [
        "best", "plain", "cosine", "sentence", "sentence-cosine", "others", "vocabulary", "pool", "pool-cosine", "contrast", "words", "denied", "rejected",
        "correction", "correction-cosine", "answer-best", "lead", "best-squared", "best-by-answer", "rejected-by-best", "rival", "neighbour", "topic", "best-by-topic",
    ];

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
            value,
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
