namespace Cuecard.Grading;

/// <summary>The weights of the two models, fitted on the specimen answers in <c>tests/data/specimens</c> (see <c>docs/grading.md</c>).</summary>
internal static class GradingWeights
{
    public static GradingModel Point { get; } = new(-6.7446, [10.0697, 0.2194, -0.664, 0.4428, -0.7279, 1.393, 6.4519, 2.4052, -1.6508, 4.2689, 0.3594, 2.0832, -0.8079, 3.8411, -4.3707, -1.708, -4.0598, -0.712, -0.4744, -0.7629, 3.2654, -0.9322]);

    public static GradingModel Misconception { get; } = new(-12.4515, [13.7374, 0.6064, -2.663, 2.356, -1.1397, 2.9575, -1.3252, 3.4204, 7.8319, 0.0264, 0.5715, 2.0664, 0.3192, -3.1615, 0.4125, -8.1248, -5.1277, 0.8803, -16.5159, -3.0721, -0.2745, -1.1311, 1.5875, 2.6018]);
}
