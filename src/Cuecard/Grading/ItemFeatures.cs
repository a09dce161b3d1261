using Cuecard.Grading.Alignment;

namespace Cuecard.Grading;

/// <summary>What is measured alike of a point and of a misconception; the order is that of the weights in <see cref="GradingWeights"/>.</summary>
internal static class ItemFeatures
{
    /// <summary>More words than this of a phrase say no more.</summary>
    private const int MostPlaces = 6;

    public static double[] Of(ItemMatch match) =>
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
        Math.Min(MostPlaces, match.Best.Places.Length),
        match.Best.Denied,
        match.Best.Rejected,
    ];
}
