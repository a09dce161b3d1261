using System.Collections.Immutable;
using Cuecard.Grading;

namespace Cuecard.Web.Sessions;

/// <summary>Which points an answer has made so far, each with the words that made it, and what was said wrongly.</summary>
/// <param name="Points">The points that were made, wholly or in part, by their ids.</param>
/// <param name="Wrong">What was said wrongly, in the order in which it was said.</param>
public sealed record AnswerCoverage(ImmutableDictionary<string, PointGrade> Points, ImmutableArray<MisconceptionGrade> Wrong)
{
    public static AnswerCoverage Empty { get; } = new(ImmutableDictionary<string, PointGrade>.Empty, []);

    /// <summary>The coverage that a grade finds.</summary>
    public static AnswerCoverage Of(Grade grade) =>
        new(grade.Points.Where(p => p.Covered > 0).ToImmutableDictionary(p => p.Id), grade.Misconceptions);

    /// <summary>How many points were made wholly.</summary>
    public int Made => Points.Values.Count(p => p.Covered >= 1);

    /// <summary>The point as it was made, or null where it was not.</summary>
    public PointGrade? Find(string point) => Points.GetValueOrDefault(point);

    /// <summary>The coverage with one more point.</summary>
    public AnswerCoverage With(PointGrade point) => this with { Points = Points.SetItem(point.Id, point) };

    /// <summary>The coverage with one more mistake.</summary>
    public AnswerCoverage With(MisconceptionGrade wrong) => Wrong.Any(w => w.Id == wrong.Id) ? this : this with { Wrong = Wrong.Add(wrong) };
}
