namespace Cuecard.Grading;

/// <summary>The weights of the two models, fitted on the specimen answers in <c>tests/data/specimens</c> (see <c>docs/grading.md</c>).</summary>
internal static class GradingWeights
{
    public static GradingModel Point { get; } = new(-5.5093, [4.4661, -0.7661, -1.2963, 1.1997, 0.9195, 0.9593, 7.0956, -3.6011, -4.3003, 4.7305, 0.3321, 1.1769, -0.4335, 5.467, -2.6002, 3.466, -2.5919, -0.6928, -0.3651, -1.3755, 3.3575, -0.5455]);

    public static GradingModel Misconception { get; } = new(-11.2311, [14.4104, 0.6304, -1.8632, 1.713, -1.0352, 2.0347, 0.386, -0.0006, 4.8989, -0.4601, 0.59, 0.8, 0.0127, -2.5563, 0.8866, -7.0853, -4.9555, 0.3189, -15.8147, -3.2497, -0.3868, -0.7562, 1.5105, 3.065]);
}
