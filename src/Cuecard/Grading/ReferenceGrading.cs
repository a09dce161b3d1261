using System.Collections.Immutable;
using Cuecard.Grading.Alignment;

namespace Cuecard.Grading;

/// <summary>
/// Grades against nothing but a reference answer, after Sultan, Salazar and Sumner, "Fast and Easy Short Answer Grading with High
/// Accuracy" (2016): the share of the reference that the answer says, by alignment, and the nearness of their meanings, with the
/// question's words demoted. Here a point is made by degrees, since nobody said which words of it matter.
/// </summary>
internal static class ReferenceGrading
{
    /// <summary>What counts how much of the score; they sum to 1.</summary>
    private const double ExactWeight = 0.3, ShareWeight = 0.1, ClauseWeight = 0.1, MeaningWeight = 0.2, FullnessWeight = 0.3;

    /// <summary>What is turned round into its opposite counts against an answer so much.</summary>
    private const double OppositeWeight = 0.3;

    /// <summary>Meaning and fullness count in full only where at least so much of the reference is said.</summary>
    private const double FullFrom = 0.25;

    /// <summary>What is denied or turned round counts against a clause so much.</summary>
    private const double Against = 0.6;

    /// <summary>Below this a clause was not said.</summary>
    private const double NotSaid = 0.3;

    /// <summary>How far each clause was made, and the score of the whole, 0 to 100.</summary>
    public static (ImmutableArray<PointGrade> Points, double Score) Grade(PreparedRubric rubric, AnswerTable answer, string text)
    {
        var points = ImmutableArray.CreateBuilder<PointGrade>();
        double weight = 0, clauses = 0, meaning = 0, opposite = 0, denied = 0;
        for (var i = 0; i < rubric.Points.Length; i++)
        {
            var point = rubric.Rubric.Points[i];
            var match = ItemMatch.Of(rubric.Points[i], answer);
            var said = match.Sentence;
            clauses += point.Weight * ItemMatch.Value(said);
            meaning += point.Weight * Math.Max(0, match.Contrast);
            opposite += point.Weight * said.Opposite;
            denied += point.Weight * said.Denied * said.Score;
            weight += point.Weight;
            var covered = Math.Round(Math.Max(Share(rubric.Points[i].Text, answer).Share, said.Score) * (1 - (Against * Math.Min(1, said.Denied + said.Opposite))), 2);
            points.Add(new PointGrade(point.Id, point.Text, point.Weight, covered < NotSaid ? 0 : covered, covered < NotSaid ? [] : [AnswerReading.Stretch(said, answer, text)]));
        }

        if (weight == 0 || answer.Tokens.Length == 0) return (points.ToImmutable(), 0);
        var (exact, share) = Share(rubric.Whole, answer);
        var gate = Math.Min(1, share / FullFrom);
        var fullness = Math.Min(1, (double)answer.Tokens.Length / rubric.Whole.Words.Length);
        var whole = (ExactWeight * Math.Sqrt(exact)) + (ShareWeight * Math.Sqrt(share)) + (ClauseWeight * Math.Sqrt(clauses / weight))
            + (gate * ((MeaningWeight * meaning / weight) + (FullnessWeight * fullness))) - (OppositeWeight * opposite / weight);
        return (points.ToImmutable(), Math.Round(100 * Math.Clamp(whole * (1 - (Against * denied / weight)), 0, 1)));
    }

    /// <summary>The share of a phrase's weight that is said anywhere in its own words, and in any words.</summary>
    private static (double Exact, double Share) Share(Phrase phrase, AnswerTable answer)
    {
        double exact = 0, share = 0;
        for (var k = 0; k < phrase.Words.Length; k++)
        {
            var best = answer.Best(phrase.Words[k]);
            share += phrase.Telling[k] * best;
            if (best >= 0.99f) exact += phrase.Telling[k];
        }

        return (exact, share);
    }
}
