namespace Cuecard.Grading;

/// <summary>The weights of the two models, fitted on the specimen answers in <c>tests/data/specimens</c> (see <c>docs/grading.md</c>).</summary>
internal static class GradingWeights
{
    public static GradingModel Point { get; } = new(-6.2641, [5.2151, -0.7921, -1.5026, 1.1398, -0.17, 1.7762, 8.1521, -2.0635, -2.8521, 4.6714, 0.3397, 2.2748, -0.8247, 5.0956, -4.0359, 3.9537, -2.8497, -0.6908, -0.4686, -1.0928, 2.5699, 0.6299]);

    public static GradingModel Misconception { get; } = new(-12.4514, [13.7374, 0.6064, -2.663, 2.356, -1.1397, 2.9575, -1.3253, 3.4205, 7.8319, 0.0264, 0.5715, 2.0664, 0.3192, -3.1615, 0.4125, -8.1248, -5.1277, 0.8803, -16.5159, -3.0721, -0.2745, -1.1311, 1.5875, 2.6018]);
}
