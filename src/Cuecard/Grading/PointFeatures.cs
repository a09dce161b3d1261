using Cuecard.Grading.Alignment;

namespace Cuecard.Grading;

/// <summary>What is measured of a point in an answer, for <see cref="GradingModel"/>.</summary>
internal static class PointFeatures
{
    public static readonly string[] Names =
    [
        "best", "plain", "exact", "cosine", "sentence", "sentence-cosine", "others", "vocabulary", "denied", "opposite", "rejected", "guessed",
        "answer-best", "answer-others", "answer-cosine", "answer-length", "best-squared", "best-by-answer", "vocabulary-by-answer", "wrong", "long",
    ];

    public static double[] Of(ItemMatch match, PreparedItem item, AnswerSummary answer) =>
    [
        ItemMatch.Value(match.Best),
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
        answer.Best,
        answer.Vocabulary,
        answer.Cosine,
        answer.Length,
        match.Best.Score * match.Best.Score,
        ItemMatch.Value(match.Best) * answer.Best,
        match.Vocabulary * answer.Vocabulary,
        answer.Wrong,
        Math.Log(item.Text.Words.Length),
    ];
}
