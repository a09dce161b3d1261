using System.Collections.Immutable;
using Cuecard.Decks;

namespace Cuecard.Grading.Evaluation;

/// <summary>Measures the grader against specimens, and fits its models.</summary>
public sealed class GradingBenchmark
{
    private const int Folds = 10;
    private const double PointPenalty = 2;
    private const double MisconceptionPenalty = 1;

    /// <summary>What an excellent answer from which a point's evidence was taken out counts in fitting.</summary>
    private const double ShortenedWeight = 0.25;

    /// <summary>What a specimen counts in fitting that is not measured.</summary>
    private const double OtherWeight = 0.5;

    /// <summary>What the sentence that makes a point counts in fitting by itself.</summary>
    private const double AloneWeight = 0.02;

    /// <summary>How many good answers to other cards each card is fitted on, and what each counts.</summary>
    private const int Foreign = 6;
    private const double ForeignWeight = 0.3;
    private const int ShortenedSpecimen = -1, ForeignSpecimen = -2, AloneSpecimen = -3;

    private readonly ImmutableArray<Specimen> _specimens;
    private readonly int _measured;
    private readonly Dictionary<CardId, Rubric> _rubrics;
    private readonly List<LabelledFeatures> _points = [];
    private readonly List<LabelledFeatures> _misconceptions = [];

    /// <param name="deck">The deck.</param>
    /// <param name="specimens">What is measured.</param>
    /// <param name="others">More specimens to fit on; they are not measured.</param>
    public GradingBenchmark(Deck deck, IEnumerable<Specimen> specimens, IEnumerable<Specimen>? others = null)
    {
        var grader = new Grader(deck);
        _specimens = [.. specimens, .. others ?? []];
        _measured = specimens.Count();
        _rubrics = _specimens.Select(s => s.Card).Distinct().ToDictionary(id => id, id => Rubric.Of(deck.Find(id) ?? throw new ArgumentException($"A specimen answers `{id}`, which the deck does not have.", nameof(specimens))));
        for (var s = 0; s < _specimens.Length; s++) Measure(grader, s);
        foreach (var id in _rubrics.Keys) MeasureForeign(grader, deck, id);
    }

    /// <summary>Grades every card with models that were fitted on the others.</summary>
    public GradingReport CrossValidate()
    {
        var points = Predict(_points, PointPenalty);
        var wrong = Predict(_misconceptions, MisconceptionPenalty);
        var mistakes = Mistakes(wrong);
        var own = _points.Select((p, i) => (Row: p, Probability: points[i])).Where(p => p.Row.Specimen >= 0 && p.Row.Specimen < _measured).ToList();
        var shortened = _points.Select((p, i) => (Row: p, Probability: points[i])).Where(p => p.Row.Specimen == ShortenedSpecimen).ToList();
        var scores = Scores(own, mistakes);
        var theirs = _specimens.Take(_measured).Select(s => s.Score(_rubrics[s.Card])).ToArray();
        return new GradingReport(
            _measured,
            Agreement.Of([.. own.Select(p => (p.Row.Label >= 0.5, p.Probability >= AnswerReading.Touched))]),
            Agreement.Of([.. _misconceptions.Where(m => m.Specimen >= 0 && m.Specimen < _measured).Select(m => (m.Label >= 0.5, mistakes[m.Specimen].Contains(m.Item)))]),
            Disordered(scores),
            _rubrics.Count,
            Correlation(scores, theirs),
            scores.Zip(theirs, (a, b) => Math.Abs(a - b)).Average(),
            shortened.Count == 0 ? 0 : shortened.Average(p => p.Probability < AnswerReading.Touched ? 1.0 : 0));
    }

    /// <summary>The weights fitted on all specimens, as source text for <c>GradingWeights.cs</c>.</summary>
    public string Fit() => Source("Point", LogisticRegression.Fit(_points, PointPenalty)) + "\n\n" + Source("Misconception", LogisticRegression.Fit(_misconceptions, MisconceptionPenalty));

    /// <summary>Pearson's correlation.</summary>
    public static double Correlation(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        var (meanA, meanB) = (a.Average(), b.Average());
        var product = a.Zip(b, (x, y) => (x - meanA) * (y - meanB)).Sum();
        return product / Math.Sqrt(a.Sum(x => (x - meanA) * (x - meanA)) * b.Sum(y => (y - meanB) * (y - meanB)));
    }

    private static string Source(string name, GradingModel model) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"    public static GradingModel {name} {{ get; }} = new({model.Bias:0.####}, [{string.Join(", ", model.Weights.Select(w => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{w:0.####}")))}]);");

    private void Measure(Grader grader, int number)
    {
        var specimen = _specimens[number];
        var rubric = _rubrics[specimen.Card];
        var reading = grader.Measure(rubric, specimen.Answer);
        for (var i = 0; i < rubric.Points.Length; i++)
        {
            var made = specimen.Points.GetValueOrDefault(rubric.Points[i].Id);
            _points.Add(new LabelledFeatures(specimen.Card.Value, number, i, reading.PointFeatures(i), made, number < _measured ? 1 : OtherWeight));
            if (specimen.Kind != Specimen.Kinds[0] || made < 1 || Cut(specimen.Answer, reading.StretchOf(i, specimen.Answer)) is not var (without, alone)) continue;
            _points.Add(new LabelledFeatures(specimen.Card.Value, ShortenedSpecimen, i, grader.Measure(rubric, without).PointFeatures(i), 0, ShortenedWeight));
            _points.Add(new LabelledFeatures(specimen.Card.Value, AloneSpecimen, i, grader.Measure(rubric, alone).PointFeatures(i), 1, AloneWeight));
        }

        for (var i = 0; i < rubric.Misconceptions.Length; i++)
            _misconceptions.Add(new LabelledFeatures(specimen.Card.Value, number, i, reading.MisconceptionFeatures(i), specimen.Misconceptions.Contains($"m{i + 1}") ? 1 : 0, number < _measured ? 1 : OtherWeight, reading.IsRejected(i), reading.SpanOf(i)));
    }

    /// <summary>Good answers to other cards make no point of this one.</summary>
    private void MeasureForeign(Grader grader, Deck deck, CardId id)
    {
        var rubric = _rubrics[id];
        var card = deck.Find(id)!;
        var others = _specimens.Take(_measured).Where(s => s.Kind == Specimen.Kinds[0] && s.Card != id && !card.Head.Related.Contains(s.Card) && !deck.Find(s.Card)!.Head.Related.Contains(id)).ToList();
        for (var k = 0; k < Foreign; k++)
        {
            var other = others[(Math.Abs(deck.Cards.IndexOf(card)) + (7 * k)) % others.Count];
            foreach (var text in new[] { other.Answer, deck.Find(other.Card)!.Say })
            {
                var reading = grader.Measure(rubric, text);
                for (var i = 0; i < rubric.Points.Length; i++) _points.Add(new LabelledFeatures(id.Value, ForeignSpecimen, i, reading.PointFeatures(i), 0, ForeignWeight));
                for (var i = 0; i < rubric.Misconceptions.Length; i++) _misconceptions.Add(new LabelledFeatures(id.Value, ForeignSpecimen, i, reading.MisconceptionFeatures(i), 0, ForeignWeight));
            }
        }
    }

    /// <summary>The answer without the sentences of a stretch, and these alone.</summary>
    private static (string Without, string Alone)? Cut(string answer, Evidence stretch)
    {
        if (stretch.End == 0) return null;
        var (from, to) = (stretch.Start, stretch.End);
        while (from > 0 && !IsEnd(answer[from - 1])) from--;
        while (to < answer.Length && !IsEnd(answer[to - 1])) to++;
        return (answer[..from] + answer[to..], answer[from..to]);

        static bool IsEnd(char c) => c is '.' or '?' or '!';
    }

    private static double[] Predict(List<LabelledFeatures> rows, double penalty)
    {
        var groups = rows.Select(r => r.Group).Distinct().Order(StringComparer.Ordinal).ToList();
        var fold = groups.Select((g, i) => (g, i)).ToDictionary(x => x.g, x => x.i % Folds, StringComparer.Ordinal);
        var predicted = new double[rows.Count];
        for (var f = 0; f < Folds; f++)
        {
            var train = rows.Where(r => fold[r.Group] != f).ToList();
            if (train.Count == 0 || train.Count == rows.Count) continue;
            var model = LogisticRegression.Fit(train, penalty);
            for (var i = 0; i < rows.Count; i++)
            {
                if (fold[rows[i].Group] == f) predicted[i] = rows[i].IsRuledOut ? 0 : model.Probability(rows[i].Features);
            }
        }

        return predicted;
    }

    /// <summary>The misconceptions that are found in each measured specimen.</summary>
    private HashSet<int>[] Mistakes(double[] probabilities)
    {
        var rows = _misconceptions.Select((m, i) => (Row: m, Probability: probabilities[i])).ToLookup(m => m.Row.Specimen);
        return [.. Enumerable.Range(0, _measured).Select(n =>
        {
            var own = rows[n].ToList();
            return AnswerReading.Strongest([.. own.Select(m => (m.Probability, m.Row.Span))]).Select(i => own[i].Row.Item).ToHashSet();
        })];
    }

    private double[] Scores(List<(LabelledFeatures Row, double Probability)> points, HashSet<int>[] mistakes)
    {
        var made = points.ToLookup(p => p.Row.Specimen);
        return [.. _specimens.Take(_measured).Select((s, n) => Grader.Score([.. made[n].Select(p => Point(s, p.Row.Item, p.Probability))], mistakes[n].Count))];

        PointGrade Point(Specimen s, int item, double probability)
        {
            var point = _rubrics[s.Card].Points[item];
            return new PointGrade(point.Id, point.Text, point.Weight, AnswerReading.CoveredAt(probability), []);
        }
    }

    private ImmutableArray<string> Disordered(double[] scores) =>
    [
        .. _specimens
            .Take(_measured)
            .Select((s, i) => (s.Card, s.Kind, Score: scores[i]))
            .GroupBy(s => s.Card)
            .Select(card => (card.Key, Scores: card.OrderBy(s => Specimen.Kinds.IndexOf(s.Kind)).Select(s => s.Score).ToList()))
            .Where(card => card.Scores.Zip(card.Scores.Skip(1), (better, worse) => worse > better).Any(wrong => wrong))
            .Select(card => $"{card.Key} {string.Join(' ', card.Scores)}"),
    ];
}
