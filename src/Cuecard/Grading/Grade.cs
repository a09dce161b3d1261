using System.Collections.Immutable;

namespace Cuecard.Grading;

/// <summary>What an answer was found to say, and what that is worth. The same answer and rubric always give the same grade.</summary>
/// <param name="Score">0 to 100: the weighted share of the points that were made, less <see cref="Grader.MisconceptionCost"/> for each misconception.</param>
/// <param name="Points">Every point of the rubric, in its order.</param>
/// <param name="Misconceptions">What was said wrongly, in the order of the answer.</param>
/// <param name="Structure">How the answer is built; not part of the score.</param>
/// <param name="Delivery">How it was said; not part of the score.</param>
/// <param name="Remark">Why nothing counts, where nothing does: one sentence for the person; otherwise null.</param>
/// <param name="ModelAnswer">The answer as it could be said.</param>
public sealed record Grade(
    double Score,
    ImmutableArray<PointGrade> Points,
    ImmutableArray<MisconceptionGrade> Misconceptions,
    AnswerStructure Structure,
    Delivery Delivery,
    string? Remark,
    string ModelAnswer)
{
    /// <summary>What was missed or only touched, the weightiest first.</summary>
    public ImmutableArray<PointGrade> Missed => [.. Points.Where(p => p.Covered < 1).OrderByDescending(p => p.Weight * (1 - p.Covered))];
}

/// <summary>A point of the rubric in an answer.</summary>
/// <param name="Id">The point's name: p1, p2, ….</param>
/// <param name="Text">The point as a full sentence.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Covered">0 not said, 0.5 said in part, 1 said.</param>
/// <param name="Evidence">The stretches of the answer that say it; empty where it is not said.</param>
public sealed record PointGrade(string Id, string Text, int Weight, double Covered, ImmutableArray<Evidence> Evidence);

/// <summary>Something said wrongly.</summary>
/// <param name="Id">The misconception's name within the card: m1, m2, … in the order of its pitfalls.</param>
/// <param name="Wrong">The mistake as a full sentence.</param>
/// <param name="Right">The correction.</param>
/// <param name="Evidence">The stretch of the answer that commits it.</param>
public sealed record MisconceptionGrade(string Id, string Wrong, string Right, Evidence Evidence);

/// <summary>A stretch of the answer.</summary>
/// <param name="Start">Where it starts, in UTF-16 units.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Text">Its words as they stand in the answer.</param>
public sealed record Evidence(int Start, int End, string Text);
