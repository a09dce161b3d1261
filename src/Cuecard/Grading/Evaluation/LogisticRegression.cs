using System.Collections.Immutable;

namespace Cuecard.Grading.Evaluation;

/// <summary>Fits a <see cref="GradingModel"/> by Newton's method with an L2 penalty on standardized features (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, section 4.4).</summary>
internal static class LogisticRegression
{
    private const int Rounds = 40;

    /// <summary>Fits a model.</summary>
    /// <param name="rows">Features with the label, 0 to 1, and a weight.</param>
    /// <param name="penalty">The strength of the penalty.</param>
    public static GradingModel Fit(IReadOnlyList<LabelledFeatures> rows, double penalty)
    {
        var n = rows[0].Features.Length;
        var means = new double[n];
        var scales = new double[n];
        for (var k = 0; k < n; k++)
        {
            means[k] = rows.Average(r => r.Features[k]);
            scales[k] = Math.Sqrt(rows.Average(r => Math.Pow(r.Features[k] - means[k], 2))) + 1e-9;
        }

        var inputs = rows.Select(r => (double[])[1, .. r.Features.Select((f, k) => (f - means[k]) / scales[k])]).ToArray();
        var weights = new double[n + 1];
        for (var round = 0; round < Rounds; round++)
        {
            var step = Step(rows, inputs, weights, penalty);
            for (var k = 0; k <= n; k++) weights[k] -= step[k];
            if (step.Max(Math.Abs) < 1e-8) break;
        }

        var unscaled = Enumerable.Range(0, n).Select(k => weights[k + 1] / scales[k]).ToImmutableArray();
        return new GradingModel(weights[0] - Enumerable.Range(0, n).Sum(k => unscaled[k] * means[k]), unscaled);
    }

    private static double[] Step(IReadOnlyList<LabelledFeatures> rows, double[][] inputs, double[] weights, double penalty)
    {
        var n = weights.Length;
        var gradient = new double[n];
        var hessian = new double[n, n];
        for (var k = 1; k < n; k++)
        {
            gradient[k] = penalty * weights[k];
            hessian[k, k] = penalty;
        }

        for (var i = 0; i < inputs.Length; i++)
        {
            var x = inputs[i];
            double sum = 0;
            for (var k = 0; k < n; k++) sum += weights[k] * x[k];
            var p = 1 / (1 + Math.Exp(-sum));
            var error = rows[i].Weight * (p - rows[i].Label);
            var curvature = rows[i].Weight * Math.Max(p * (1 - p), 1e-9);
            for (var k = 0; k < n; k++)
            {
                gradient[k] += error * x[k];
                for (var j = 0; j <= k; j++) hessian[k, j] += curvature * x[k] * x[j];
            }
        }

        return Solve(hessian, gradient);
    }

    /// <summary>Solves a symmetric positive definite system, of which the lower half is given, by Cholesky's decomposition.</summary>
    private static double[] Solve(double[,] a, double[] b)
    {
        var n = b.Length;
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = a[i, j];
                for (var k = 0; k < j; k++) sum -= a[i, k] * a[j, k];
                a[i, j] = i == j ? Math.Sqrt(Math.Max(sum, 1e-12)) : sum / a[j, j];
            }
        }

        var x = new double[n];
        for (var i = 0; i < n; i++)
        {
            x[i] = b[i];
            for (var k = 0; k < i; k++) x[i] -= a[i, k] * x[k];
            x[i] /= a[i, i];
        }

        for (var i = n - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < n; k++) x[i] -= a[k, i] * x[k];
            x[i] /= a[i, i];
        }

        return x;
    }
}

/// <summary>What was measured, and what a person said of it.</summary>
/// <param name="Group">What is left out together in cross-validation.</param>
/// <param name="Specimen">The number of the specimen it comes from; negative for one that was made of others.</param>
/// <param name="Item">The number of the point or misconception.</param>
/// <param name="Features">What was measured.</param>
/// <param name="Label">0 to 1.</param>
/// <param name="Weight">How much it counts in fitting.</param>
/// <param name="IsRuledOut">True where a rule says no whatever the features.</param>
/// <param name="Span">Where a misconception is said.</param>
internal sealed record LabelledFeatures(string Group, int Specimen, int Item, double[] Features, double Label, double Weight, bool IsRuledOut = false, (int From, int To) Span = default);
