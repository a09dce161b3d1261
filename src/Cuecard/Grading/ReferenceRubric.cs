using Cuecard.Decks;
using Cuecard.Grading.Wording;
using Cuecard.Matching;

namespace Cuecard.Grading;

/// <summary>
/// Derives points from a reference answer: its clauses, each weighing what its words tell beyond the question (question words
/// demoted as in Sultan, Salazar and Sumner, "Fast and Easy Short Answer Grading with High Accuracy", 2016).
/// </summary>
internal static class ReferenceRubric
{
    /// <summary>A clause with fewer telling words is joined to the one before.</summary>
    private const int FewestWords = 3;

    /// <summary>What a word of the question tells, against another word.</summary>
    private const float QuestionWord = 0.2f;

    public static Rubric Derive(string question, string reference, Lexicon lexicon)
    {
        var asked = Passage.Read(question, lexicon).Content.Select(t => t.Stem).ToHashSet(StringComparer.Ordinal);
        var clauses = new List<Clause>();
        foreach (var clause in Passage.Read(reference, lexicon).Content.GroupBy(t => t.Clause))
        {
            var piece = new Clause(clause.Min(t => t.Start), clause.Max(t => t.End), clause.Count(), clause.Sum(t => t.Information * (asked.Contains(t.Stem) ? QuestionWord : 1)));
            if (clauses.Count > 0 && (piece.Words < FewestWords || clauses[^1].Words < FewestWords)) clauses[^1] = clauses[^1].Join(piece);
            else clauses.Add(piece);
        }

        var most = clauses.Select(c => c.Telling).DefaultIfEmpty(0).Max();
        var points = clauses.Select((c, i) => new RubricPoint($"p{i + 1}", Math.Max(1, (int)Math.Round(10 * c.Telling / Math.Max(most, 1e-6))), reference[c.Start..c.End], []));
        return new Rubric(question, most > 0 ? [.. points] : [], [], reference.Trim(), []) { IsDerived = true };
    }

    private readonly record struct Clause(int Start, int End, int Words, float Telling)
    {
        public Clause Join(Clause next) => new(Start, next.End, Words + next.Words, Telling + next.Telling);
    }
}
