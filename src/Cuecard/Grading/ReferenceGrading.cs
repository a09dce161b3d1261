using System.Collections.Immutable;
using Cuecard.Grading.Alignment;

namespace Cuecard.Grading;

/// <summary>
/// Grades against nothing but a reference answer, after Sultan, Salazar and Sumner, "Fast and Easy Short Answer Grading with High
/// Accuracy" (2016): the share of the reference that the answer says, by alignment, and the nearness of the two as a whole,
/// with the question's words demoted in both. Here a point is made by degrees, since nobody said which words of it matter.
/// </summary>
internal static class ReferenceGrading
{
    /// <summary>What the share that is said, nearness as a whole and fullness count.</summary>
    private const double ShareWeight = 0.7, NearnessWeight = 0.15, FullnessWeight = 0.15;

    /// <summary>Two English texts that have nothing in common are still this near.</summary>
    private const double Unrelated = 0.25;

    /// <summary>For each telling word of a reference, up to a limit, so much of it is said by chance.</summary>
    private const double ChancePerWord = 0.004, MostChance = 0.18;

    /// <summary>Fullness counts in full only where at least so much of the reference is said.</summary>
    private const double FullFrom = 0.25;

    /// <summary>What is denied or turned round counts against an answer so much.</summary>
    private const double Against = 0.6;

    /// <summary>Below this a clause was not said.</summary>
    private const double NotSaid = 0.3;

    /// <summary>How far each clause was made, and the score of the whole, 0 to 100.</summary>
    public static (ImmutableArray<PointGrade> Points, double Score) Grade(PreparedRubric rubric, AnswerTable answer, string text)
    {
        var points = ImmutableArray.CreateBuilder<PointGrade>();
        double weight = 0, against = 0;
        for (var i = 0; i < rubric.Points.Length; i++)
        {
            var point = rubric.Rubric.Points[i];
            var phrase = rubric.Points[i].Text;
            var match = Aligner.Best(phrase, answer);
            var made = Math.Max(Share(phrase, answer), match.Score);
            var denied = Math.Min(1, match.Denied + match.Opposite);
            against += point.Weight * made * denied;
            weight += point.Weight;
            var covered = Math.Round(made * (1 - (Against * denied)), 2);
            points.Add(new PointGrade(point.Id, point.Text, point.Weight, covered < NotSaid ? 0 : covered, covered < NotSaid ? [] : [AnswerReading.Stretch(match, answer, text)]));
        }

        if (weight == 0 || answer.Tokens.Length == 0) return (points.ToImmutable(), 0);
        var nearness = Math.Max(0, (Nearness(rubric.Whole, answer) - Unrelated) / (1 - Unrelated));
        var chance = Math.Min(MostChance, ChancePerWord * rubric.Whole.Words.Length);
        var share = Share(rubric.Whole, answer);
        var fullness = Math.Min(1, (double)answer.Tokens.Length / rubric.Whole.Words.Length) * Math.Min(1, share / FullFrom);
        var whole = (ShareWeight * Math.Sqrt(Math.Max(0, (share - chance) / (1 - chance)))) + (NearnessWeight * nearness * Math.Min(1, share / FullFrom)) + (FullnessWeight * fullness);
        return (points.ToImmutable(), Math.Round(100 * Math.Clamp(whole * (1 - (Against * against / weight)), 0, 1)));
    }

    /// <summary>The share of a phrase that is said anywhere: the mean of what is said in its own words and what is said in others too.</summary>
    private static double Share(Phrase phrase, AnswerTable answer)
    {
        double sum = 0;
        for (var k = 0; k < phrase.Words.Length; k++)
        {
            var best = answer.Best(phrase.Words[k]);
            sum += phrase.Telling[k] * (best >= 0.99f ? 1 : best / 2);
        }

        return sum;
    }

    private static double Nearness(Phrase whole, AnswerTable answer)
    {
        var cosines = new float[answer.Tokens.Length];
        answer.Cosines(whole, answer.Tokens.Length, cosines);
        return cosines[0];
    }
}
