namespace Cuecard.Grading;

/// <summary>The weights of the two models, fitted on the specimen answers in <c>tests/data/specimens</c> (see <c>docs/grading.md</c>).</summary>
internal static class GradingWeights
{
    public static GradingModel Point { get; } = new(-6.3637, [5.9249, -0.606, -1.366, 1.0111, -0.251, 1.7266, 7.8765, -1.2517, -2.6332, 4.6052, 0.342, 2.1418, -0.8008, 5.0696, -3.8429, 2.5554, -3.0705, -0.6908, -0.477, -1.0424, 2.6723, 0.389]);

    public static GradingModel Misconception { get; } = new(-12.4512, [13.7373, 0.6063, -2.6638, 2.3559, -1.1394, 2.9575, -1.3253, 3.4204, 7.8321, 0.0265, 0.5716, 2.0665, 0.3192, -3.1615, 0.4124, -8.125, -5.1278, 0.8806, -16.5156, -3.0721, -0.2745, -1.1311, 1.5876, 2.6017]);
}
