using System.Collections.Immutable;
using System.Text.Json;
using Cuecard.Decks;

namespace Cuecard.Grading.Evaluation;

/// <summary>An answer that a person has graded.</summary>
/// <param name="Card">The card it answers.</param>
/// <param name="Kind">excellent, passable, wrong or off-topic.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Points">How far each point was made: 0.5 or 1; points that are not named were not made.</param>
/// <param name="Misconceptions">The misconceptions it commits.</param>
public sealed record Specimen(CardId Card, string Kind, string Answer, ImmutableDictionary<string, double> Points, ImmutableHashSet<string> Misconceptions)
{
    /// <summary>The kinds, best first.</summary>
    public static readonly ImmutableArray<string> Kinds = ["excellent", "passable", "wrong", "off-topic"];

    /// <summary>Reads one line of a specimen file.</summary>
    public static Specimen Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new Specimen(
            new CardId(root.GetProperty("card").GetString()!),
            root.GetProperty("kind").GetString()!,
            root.GetProperty("answer").GetString()!,
            root.GetProperty("points").EnumerateObject().ToImmutableDictionary(p => p.Name, p => p.Value.GetDouble()),
            [.. root.GetProperty("misconceptions").EnumerateArray().Select(m => m.GetString()!)]);
    }

    /// <summary>The score that the person's grading amounts to, 0 to 100.</summary>
    public double Score(Rubric rubric)
    {
        var made = rubric.Points.Sum(p => p.Weight * Points.GetValueOrDefault(p.Id));
        return Math.Clamp((100 * made / rubric.Points.Sum(p => p.Weight)) - (Grader.MisconceptionCost * Misconceptions.Count), 0, 100);
    }
}
