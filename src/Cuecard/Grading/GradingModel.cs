using System.Collections.Immutable;

namespace Cuecard.Grading;

/// <summary>A logistic regression: from what is measured to how likely an examiner would say yes.</summary>
/// <param name="Bias">The intercept.</param>
/// <param name="Weights">One a feature.</param>
internal sealed record GradingModel(double Bias, ImmutableArray<double> Weights)
{
    /// <summary>The probability, 0 to 1.</summary>
    public double Probability(ReadOnlySpan<double> features)
    {
        var sum = Bias;
        for (var i = 0; i < Weights.Length; i++) sum += Weights[i] * features[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
