namespace Cuecard.Grading;

/// <summary>The weights of the two models, fitted on the specimen answers in <c>tests/data/specimens</c> (see <c>docs/grading.md</c>).</summary>
internal static class GradingWeights
{
    public static GradingModel Point { get; } = new(-6.4982, [2.9179, -0.9402, 0.4825, 1.611, 0.5829, -0.3799, 5.9142, 0.5598, 5.6197, -2.5055, 4.2543, -2.3215, -0.504, -1.086, 2.3967, 1.3686]);

    public static GradingModel Misconception { get; } = new(-11.5416, [13.7219, 1.8222, 1.0499, 1.4231, 0.7465, -1.5559, 3.4302, 0.2605, -3.9855, 3.0183, -7.8214, -8.1069, 0.6417, -18.4602, -5.8418, -0.8133, 0.9036, 6.1706]);
}
