namespace Cuecard.Grading;

/// <summary>The weights of the two models, fitted on the specimen answers in <c>tests/data/specimens</c> (see <c>docs/grading.md</c>).</summary>
internal static class GradingWeights
{
    public static GradingModel Point { get; } = new(-5.1056, [5.338, -1.4081, -0.8801, 1.1781, 0.8117, 1.4849, 6.1812, -5.1446, -3.9771, 4.4805, 0.2924, 1.1626, 0.0236, 6.947, -2.9752, 2.3061, -2.3344, -0.7528, -0.3983, -1.3772, 2.7285, -0.0042]);

    public static GradingModel Misconception { get; } = new(-10.238, [12.1138, 1.2642, -0.0043, 1.0454, -0.5991, -0.3389, 2.0316, 2.6033, 0.5284, -0.1895, 0.4783, -0.6713, 2.6706, -1.9163, 1.1371, -4.1085, -4.1564, 0.3511, -19.2492, -8.7035, -0.7315, -0.6866, 2.2345, 2.6034]);
}
