using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Cuecard.Decks;
using Cuecard.Grading.Alignment;
using Cuecard.Grading.Wording;
using Cuecard.Matching;

namespace Cuecard.Grading;

/// <summary>
/// Holds answers against rubrics: which points were made, which mistakes, and where. Deterministic, without a language model.
/// <c>docs/grading.md</c> tells how it works, what was measured and what it cannot do. May be used by several threads.
/// </summary>
public sealed class Grader
{
    /// <summary>What each misconception costs, of 100.</summary>
    public const double MisconceptionCost = 12;

    /// <summary>Longer answers are read up to here, in UTF-16 units.</summary>
    public const int MaxLength = 20_000;

    private readonly Lexicon _lexicon;
    private readonly HashSet<string> _technical;
    private readonly CardTopics _topics;
    private readonly Deck _deck;
    private readonly ConcurrentDictionary<CardId, Rubric> _rubrics = new();
    private readonly ConcurrentDictionary<string, Rubric> _phrases = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<Rubric, PreparedRubric> _prepared = [];

    /// <summary>Makes a grader that knows a deck's lexicon and terms.</summary>
    public Grader(Deck deck)
    {
        _lexicon = new Lexicon(deck.Manifest.Lexicon);
        _deck = deck;
        _topics = new CardTopics(deck, _lexicon);
        _technical = deck.Cards
            .SelectMany(c => c.Head.Terms)
            .SelectMany(t => Passage.Read(t, _lexicon).Content)
            .Where(t => t.Information > TechnicalInformation)
            .Select(t => t.Stem)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>A word of a term that is rarer than this is a technical one: no other technical word stands for it.</summary>
    private const float TechnicalInformation = 0.75f;

    /// <summary>Grades an answer.</summary>
    public Grade Grade(Rubric rubric, Answer answer)
    {
        var text = answer.Text.Length > MaxLength ? answer.Text[..MaxLength] : answer.Text;
        var delivery = Delivery.Of(answer);
        var prepared = Prepare(rubric);
        var passage = Read(text);
        var structure = StructureReader.Read(text, passage);
        if (EmptyAnswers.Remark(passage, prepared) is { } remark)
        {
            // The question given back with "is" for "is it" is still a mistake.
            var mistakes = passage.Content.Length == 0 || rubric.IsDerived ? [] : Measure(rubric, passage).Misconceptions(text);
            return new Grade(0, [.. rubric.Points.Select(p => new PointGrade(p.Id, p.Text, p.Weight, 0, []))], mistakes, structure, delivery, remark, rubric.ModelAnswer);
        }

        if (rubric.IsDerived)
        {
            var (made, score) = ReferenceGrading.Grade(prepared, new AnswerTable(passage, prepared), text);
            return new Grade(score, made, [], structure with { Opening = StructureReader.Opening(text, passage, made) }, delivery, null, rubric.ModelAnswer);
        }

        var reading = Measure(rubric, passage);
        var points = rubric.Points.Select((p, i) => new PointGrade(p.Id, p.Text, p.Weight, reading.Covered(i), reading.Evidence(i, text))).ToImmutableArray();
        var wrong = reading.Misconceptions(text);
        return new Grade(Score(points, wrong.Length), points, wrong, structure with { Opening = StructureReader.Opening(text, passage, points) }, delivery, null, rubric.ModelAnswer);
    }

    /// <summary>The rubric of a card, or null where the deck does not have it.</summary>
    public Rubric? RubricOf(CardId id) => _deck.Find(id) is { } card ? _rubrics.GetOrAdd(id, _ => Rubric.Of(card)) : null;

    /// <summary>The rubric that a reference answer amounts to. It has no points where the reference says nothing.</summary>
    public Rubric RubricOf(string question, string reference) => ReferenceRubric.Derive(question, reference, _lexicon);

    /// <summary>Follows an answer as it is said.</summary>
    public Coverage Follow(Rubric rubric) => new(Prepare(rubric), this);

    /// <summary>How well a text says a short phrase: 0 to 1.</summary>
    internal double Similarity(string phrase, string text)
    {
        var rubric = Prepare(_phrases.GetOrAdd(phrase, p => new Rubric("", [new RubricPoint("p1", 1, p, [])], [], "", [])));
        return Aligner.Best(rubric.Points[0].Text, new AnswerTable(Passage.Read(text, _lexicon), rubric)).Score;
    }

    internal Passage Read(string text) => Passage.Read(text, _lexicon);

    internal PreparedRubric Prepare(Rubric rubric) => _prepared.GetValue(rubric, r => PreparedRubric.Of(r, _lexicon, _technical.Contains));

    internal AnswerReading Measure(Rubric rubric, string answer) => Measure(rubric, Read(answer));

    /// <summary>What is measured of an answer.</summary>
    internal AnswerReading Measure(Rubric rubric, Passage passage)
    {
        var prepared = Prepare(rubric);
        return AnswerReading.Of(prepared, new AnswerTable(passage, prepared), _topics.Of(rubric.Card, passage));
    }

    internal static double Score(ImmutableArray<PointGrade> points, int misconceptions)
    {
        var weight = points.Sum(p => p.Weight);
        var share = weight == 0 ? 0 : points.Sum(p => p.Weight * p.Covered) / weight;
        return Math.Round(Math.Clamp((100 * share) - (MisconceptionCost * misconceptions), 0, 100));
    }
}
