using System.Collections.Immutable;
using System.Text.Json;
using Cuecard.Grading;

namespace Cuecard.Cli.Contracts;

/// <summary>The answer of <c>grade --json</c>, and one line of the answer of <c>grade --batch</c>.</summary>
internal sealed record GradeJson(
    int Version,
    JsonElement Id,
    double Score,
    ImmutableArray<PointGradeJson> Points,
    ImmutableArray<MisconceptionGradeJson> Misconceptions,
    ImmutableArray<MissedJson> Missed,
    StructureJson Structure,
    DeliveryJson Delivery,
    string? Remark,
    string ModelAnswer)
{
    /// <summary>A grade as it is printed.</summary>
    public static GradeJson Of(JsonElement id, Grade grade) => new(
        JsonOutput.Version,
        id,
        grade.Score,
        [.. grade.Points.Select(PointGradeJson.Of)],
        [.. grade.Misconceptions.Select(MisconceptionGradeJson.Of)],
        [.. grade.Missed.Select(m => new MissedJson(m.Id, m.Text, m.Weight))],
        StructureJson.Of(grade.Structure),
        DeliveryJson.Of(grade.Delivery),
        grade.Remark,
        grade.ModelAnswer);
}

/// <summary>A point of the rubric in the answer; <c>covered</c> is 0 to 1.</summary>
internal sealed record PointGradeJson(string Id, string Text, int Weight, double Covered, ImmutableArray<EvidenceJson> Evidence)
{
    public static PointGradeJson Of(PointGrade p) => new(p.Id, p.Text, p.Weight, p.Covered, [.. p.Evidence.Select(EvidenceJson.Of)]);
}

/// <summary>A mistake that the answer makes.</summary>
internal sealed record MisconceptionGradeJson(string Id, string Wrong, string Right, EvidenceJson Evidence)
{
    public static MisconceptionGradeJson Of(MisconceptionGrade m) => new(m.Id, m.Wrong, m.Right, EvidenceJson.Of(m.Evidence));
}

/// <summary>A point that was missed or only touched.</summary>
internal sealed record MissedJson(string Id, string Text, int Weight);

/// <summary>A stretch of the answer, in UTF-16 units, the end exclusive.</summary>
internal sealed record EvidenceJson(int Start, int End, string Text)
{
    public static EvidenceJson Of(Evidence evidence) => new(evidence.Start, evidence.End, evidence.Text);
}

/// <summary>How the answer is built; each is the sentence that shows it, or null.</summary>
internal sealed record StructureJson(EvidenceJson? Opening, EvidenceJson? Definition, EvidenceJson? Example, EvidenceJson? Condition)
{
    public static StructureJson Of(AnswerStructure s) => new(Maybe(s.Opening), Maybe(s.Definition), Maybe(s.Example), Maybe(s.Condition));

    private static EvidenceJson? Maybe(Evidence? evidence) => evidence is null ? null : EvidenceJson.Of(evidence);
}

/// <summary>How the answer was said. Pace and pause are null for a typed one; the pause is in seconds.</summary>
internal sealed record DeliveryJson(int Words, double? WordsPerMinute, ImmutableArray<FillerJson> Fillers, double? LongestPause, int Hedges)
{
    public static DeliveryJson Of(Delivery d) => new(d.Words, d.WordsPerMinute, [.. d.Fillers.Select(f => new FillerJson(f.Text, f.Count))], d.LongestPause?.TotalSeconds, d.Hedges);
}

/// <summary>How often a filler was said.</summary>
internal sealed record FillerJson(string Text, int Count);
