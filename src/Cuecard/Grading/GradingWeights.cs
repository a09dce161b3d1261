namespace Cuecard.Grading;

/// <summary>The weights of the two models, fitted on the specimen answers in <c>tests/data/specimens</c> (see <c>docs/grading.md</c>).</summary>
internal static class GradingWeights
{
    public static GradingModel Point { get; } = new(-6.3639, [5.9251, -0.6059, -1.3657, 1.0111, -0.251, 1.7266, 7.8765, -1.2517, -2.6332, 4.6051, 0.342, 2.1418, -0.8008, 5.0698, -3.8431, 2.5551, -3.0705, -0.6908, -0.477, -1.0424, 2.6722, 0.389]);

    public static GradingModel Misconception { get; } = new(-12.4515, [13.7374, 0.6064, -2.663, 2.356, -1.1397, 2.9575, -1.3252, 3.4204, 7.8319, 0.0264, 0.5715, 2.0664, 0.3192, -3.1615, 0.4125, -8.1248, -5.1277, 0.8803, -16.5159, -3.0721, -0.2745, -1.1311, 1.5875, 2.6018]);
}
