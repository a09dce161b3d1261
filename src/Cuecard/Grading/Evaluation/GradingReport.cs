using System.Collections.Immutable;

namespace Cuecard.Grading.Evaluation;

/// <summary>How well the grader agrees with people, every card graded by models that were fitted without it.</summary>
/// <param name="Specimens">How many answers.</param>
/// <param name="Points">How well it finds points that were made.</param>
/// <param name="Misconceptions">How well it finds mistakes.</param>
/// <param name="Disordered">The cards on which a worse kind of answer scores above a better one, with the scores.</param>
/// <param name="Cards">How many cards there are.</param>
/// <param name="Correlation">Pearson's correlation of scores with people's.</param>
/// <param name="Distance">The mean distance of scores from people's, of 100.</param>
/// <param name="Removed">Of the points made in excellent answers, the share no longer found when the sentence that was named as evidence is removed.</param>
public sealed record GradingReport(int Specimens, Agreement Points, Agreement Misconceptions, ImmutableArray<string> Disordered, int Cards, double Correlation, double Distance, double Removed);

/// <summary>Agreement on yes and no.</summary>
/// <param name="Precision">Of what was found, the share that people found.</param>
/// <param name="Recall">Of what people found, the share that was found.</param>
public sealed record Agreement(double Precision, double Recall)
{
    /// <summary>Their harmonic mean.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    internal static Agreement Of(IReadOnlyCollection<(bool Is, bool Found)> pairs)
    {
        double both = pairs.Count(p => p.Is && p.Found);
        return new Agreement(both / Math.Max(1, pairs.Count(p => p.Found)), both / Math.Max(1, pairs.Count(p => p.Is)));
    }
}
