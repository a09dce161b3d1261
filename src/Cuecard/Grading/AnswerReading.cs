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

    /// <summary>From this probability on a second misconception in the same place is taken to have been said too.</summary>
    private const double SaidAsWell = 0.95;

    /// <summary>From this share on a mistake that is said is rejected.</summary>
    private const double MostlyRejected = 0.6;

    /// <summary>From this probability on a misconception is taken to have been said.</summary>
    public const double Said = 0.5;

    private readonly PreparedRubric _rubric;
    private readonly AnswerTable _answer;
    private readonly ItemMatch[] _points;
    private readonly ItemMatch[] _wrong;
    private readonly AnswerSummary _summary;

    private AnswerReading(PreparedRubric rubric, AnswerTable answer, ItemMatch[] points, ItemMatch[] wrong, double topic)
    {
        (_rubric, _answer, _points, _wrong) = (rubric, answer, points, wrong);
        _summary = AnswerSummary.Of(points, wrong, topic);
    }

    public static AnswerReading Of(PreparedRubric rubric, AnswerTable answer, double topic) => new(
        rubric, answer, [.. rubric.Points.Select(p => ItemMatch.Of(p, answer))], [.. rubric.Misconceptions.Select(m => ItemMatch.Of(m, answer))], topic);

    /// <summary>What is measured of a point.</summary>
    public double[] PointFeatures(int point) => Grading.PointFeatures.Of(_points[point], _rubric.Points[point], _summary, Rival(_points[point], _wrong), Rival(_points[point], _points, point));

    /// <summary>What is measured of a misconception.</summary>
    public double[] MisconceptionFeatures(int misconception)
    {
        double next = 0;
        for (var i = 0; i < _wrong.Length; i++)
        {
            if (i != misconception) next = Math.Max(next, AnswerSummary.Committed(_wrong[i]));
        }

        return Grading.MisconceptionFeatures.Of(_wrong[misconception], _summary, next, Rival(_wrong[misconception], _points), Rival(_wrong[misconception], _wrong, misconception));
    }

    /// <summary>The places of the answer between which a misconception is said.</summary>
    public (int From, int To) SpanOf(int misconception) =>
        _wrong[misconception].Best.Places is [var first, .., var last] ? (first, last) : _wrong[misconception].Best.Places is [var only] ? (only, only) : (-1, -1);

    /// <summary>Which misconceptions were said: the likeliest first, and of two in one place only the likelier, unless both are very likely.</summary>
    public static List<int> Strongest(IReadOnlyList<(double Probability, (int From, int To) Span)> found)
    {
        var taken = new List<int>();
        foreach (var i in Enumerable.Range(0, found.Count).Where(i => found[i].Probability >= Said).OrderByDescending(i => found[i].Probability))
        {
            if (found[i].Probability >= SaidAsWell || !taken.Exists(t => Overlaps(found[t].Span, found[i].Span))) taken.Add(i);
        }

        return taken;

        static bool Overlaps((int From, int To) a, (int From, int To) b)
        {
            var shared = Math.Min(a.To, b.To) - Math.Max(a.From, b.From) + 1;
            return 2 * shared > Math.Min(a.To - a.From, b.To - b.From) + 1;
        }
    }

    /// <summary>How likely a misconception was said and meant: what is mostly rejected was not.</summary>
    public double Committed(int misconception) =>
        _wrong[misconception].Best.Rejected >= MostlyRejected ? 0 : GradingWeights.Misconception.Probability(MisconceptionFeatures(misconception));

    /// <summary>True where a misconception is said in order to reject it.</summary>
    public bool IsRejected(int misconception) => _wrong[misconception].Best.Rejected >= MostlyRejected;

    /// <summary>How far a point was made: 0, 0.5 or 1. What the speaker says is a guess is made in part at most.</summary>
    public double Covered(int point)
    {
        var probability = GradingWeights.Point.Probability(PointFeatures(point));
        if (_points[point].Best.Guessed > 0.5) return probability >= Made ? 0.5 : 0;
        return CoveredAt(probability);
    }

    /// <summary>How far a point of some probability is made.</summary>
    public static double CoveredAt(double probability) => probability >= Made ? 1 : probability >= Touched ? 0.5 : 0;

    /// <summary>The stretch that makes a point.</summary>
    public ImmutableArray<Evidence> Evidence(int point, string text) => Covered(point) == 0 ? [] : [StretchOf(point, text)];

    /// <summary>The stretch that comes nearest to making a point.</summary>
    public Evidence StretchOf(int point, string text) => Stretch(_points[point].Best, text);

    /// <summary>The mistakes that were made, in the order of the answer.</summary>
    public ImmutableArray<MisconceptionGrade> Misconceptions(string text, double from = Said) =>
    [
        .. Strongest([.. Enumerable.Range(0, _wrong.Length).Select(i => (Committed(i), SpanOf(i)))])
            .Where(i => Committed(i) >= from)
            .Select(i => new MisconceptionGrade($"m{i + 1}", _rubric.Rubric.Misconceptions[i].Wrong, _rubric.Rubric.Misconceptions[i].Right, Stretch(_wrong[i].Best, text)))
            .OrderBy(m => m.Evidence.Start),
    ];

    /// <summary>How well the best of some items is said where another is said: half of its words must lie in the other's stretch.</summary>
    private static double Rival(ItemMatch match, ItemMatch[] others, int own = -1)
    {
        if (match.Best.Places.Length == 0) return 0;
        var (from, to) = (match.Best.Places[0], match.Best.Places[^1]);
        double best = 0;
        for (var i = 0; i < others.Length; i++)
        {
            if (i == own) continue;
            var other = others[i];
            var places = other.Best.Places;
            if (places.Length > 0 && 2 * places.Count(p => p >= from && p <= to) >= places.Length) best = Math.Max(best, ItemMatch.Value(other.Best));
        }

        return best;
    }

    private Evidence Stretch(PhraseMatch match, string text) => Stretch(match, _answer, text);

    /// <summary>The stretch of an answer in which a phrase is said.</summary>
    public static Evidence Stretch(PhraseMatch match, AnswerTable answer, string text)
    {
        if (match.Places.Length == 0) return new Evidence(0, 0, "");
        var (start, end) = (answer.Tokens[match.Places[0]].Start, answer.Tokens[match.Places[^1]].End);
        return new Evidence(start, end, text[start..end]);
    }
}
