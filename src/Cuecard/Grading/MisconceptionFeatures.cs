using Cuecard.Grading.Alignment;

namespace Cuecard.Grading;

/// <summary>What is measured of a misconception in an answer, for <see cref="GradingModel"/>.</summary>
internal static class MisconceptionFeatures
{
    public static readonly string[] Names =
    [
        "best", "plain", "exact", "cosine", "sentence", "sentence-cosine", "others", "vocabulary", "denied", "opposite", "rejected", "guessed",
        "correction", "correction-cosine", "answer-best", "answer-vocabulary", "answer-cosine", "answer-length", "lead", "best-squared", "best-by-answer", "rejected-by-best",
    ];

    /// <param name="match">The misconception.</param>
    /// <param name="answer">The answer as a whole.</param>
    /// <param name="next">How well the best other misconception of the rubric is said.</param>
    public static double[] Of(ItemMatch match, AnswerSummary answer, double next)
    {
        var value = ItemMatch.Value(match.Best);
        return
        [
            value,
            match.Best.Plain,
            match.Best.Exact,
            match.Best.Cosine,
            ItemMatch.Value(match.Sentence),
            match.Sentence.Cosine,
            match.Others,
            match.Vocabulary,
            match.Best.Denied * match.Best.Score,
            match.Best.Opposite,
            match.Best.Rejected,
            match.Best.Guessed,
            ItemMatch.Value(match.Correction),
            match.Correction.Cosine,
            answer.Best,
            answer.Vocabulary,
            answer.Cosine,
            answer.Length,
            AnswerSummary.Committed(match) - next,
            value * value,
            value * answer.Best,
            value * match.Best.Rejected,
        ];
    }
}
