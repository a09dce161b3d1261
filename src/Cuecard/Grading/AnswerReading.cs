using System.Collections.Immutable;
using Cuecard.Grading.Alignment;

namespace Cuecard.Grading;

/// <summary>All that was measured of an answer against a rubric, and what it comes to.</summary>
internal sealed class AnswerReading
{
    /// <summary>From this probability on a point is made.</summary>
    public const double Made = 0.62;

    /// <summary>From this probability on it is made in part.</summary>
    public const double Touched = 0.42;

    /// <summary>From this probability on a misconception is taken to have been said.</summary>
    public const double Said = 0.5;

    private readonly PreparedRubric _rubric;
    private readonly AnswerTable _answer;
    private readonly ItemMatch[] _points;
    private readonly ItemMatch[] _wrong;
    private readonly AnswerSummary _summary;

    private AnswerReading(PreparedRubric rubric, AnswerTable answer, ItemMatch[] points, ItemMatch[] wrong)
    {
        (_rubric, _answer, _points, _wrong) = (rubric, answer, points, wrong);
        _summary = AnswerSummary.Of(rubric, answer, points, wrong);
    }

    public static AnswerReading Of(PreparedRubric rubric, AnswerTable answer) => new(
        rubric, answer, [.. rubric.Points.Select(p => ItemMatch.Of(p, answer))], [.. rubric.Misconceptions.Select(m => ItemMatch.Of(m, answer))]);

    /// <summary>What is measured of a point.</summary>
    public double[] PointFeatures(int point) => Grading.PointFeatures.Of(_points[point], _rubric.Points[point], _summary);

    /// <summary>What is measured of a misconception.</summary>
    public double[] MisconceptionFeatures(int misconception)
    {
        double next = 0;
        for (var i = 0; i < _wrong.Length; i++)
        {
            if (i != misconception) next = Math.Max(next, AnswerSummary.Committed(_wrong[i]));
        }

        return Grading.MisconceptionFeatures.Of(_wrong[misconception], _summary, next);
    }

    /// <summary>How far a point was made: 0, 0.5 or 1.</summary>
    public double Covered(int point)
    {
        var probability = GradingWeights.Point.Probability(PointFeatures(point));
        return probability >= Made ? 1 : probability >= Touched ? 0.5 : 0;
    }

    /// <summary>The stretch that makes a point.</summary>
    public ImmutableArray<Evidence> Evidence(int point, string text) => Covered(point) == 0 ? [] : [Stretch(_points[point].Best, text)];

    /// <summary>The mistakes that were made, in the order of the answer.</summary>
    public ImmutableArray<MisconceptionGrade> Misconceptions(string text) =>
    [
        .. _rubric.Rubric.Misconceptions
            .Select((m, i) => (Item: m, Index: i))
            .Where(m => GradingWeights.Misconception.Probability(MisconceptionFeatures(m.Index)) >= Said)
            .Select(m => new MisconceptionGrade($"m{m.Index + 1}", m.Item.Wrong, m.Item.Right, Stretch(_wrong[m.Index].Best, text)))
            .OrderBy(m => m.Evidence.Start),
    ];

    private Evidence Stretch(PhraseMatch match, string text)
    {
        if (match.Places.Length == 0) return new Evidence(0, 0, "");
        var (start, end) = (_answer.Tokens[match.Places[0]].Start, _answer.Tokens[match.Places[^1]].End);
        return new Evidence(start, end, text[start..end]);
    }
}
