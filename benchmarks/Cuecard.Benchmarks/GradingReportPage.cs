using System.Text.Json;
using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Grading.Evaluation;

namespace Cuecard.Benchmarks;

/// <summary>How well the grader agrees with people, beside a plain baseline, and how long it takes.</summary>
internal static class GradingReportPage
{
    public static void Print(TextWriter output, bool fit)
    {
        var deck = BenchmarkDeck.Load();
        var specimens = Specimens();
        var benchmark = new GradingBenchmark(deck, specimens, Specimens("specimens-own"));
        if (fit)
        {
            output.WriteLine(benchmark.Fit());
            return;
        }

        var report = benchmark.CrossValidate();
        output.WriteLine($"{report.Specimens} specimens, cross-validated over cards");
        output.WriteLine($"points          F1 {report.Points.F1:0.000}  precision {report.Points.Precision:0.000}  recall {report.Points.Recall:0.000}");
        output.WriteLine($"misconceptions  recall {report.Misconceptions.Recall:0.000}  precision {report.Misconceptions.Precision:0.000}");
        output.WriteLine($"kinds out of order on {report.Disordered.Length} of {report.Cards} cards ({string.Join("; ", report.Disordered)}); scores correlate {report.Correlation:0.000} with the graders', {report.Distance:0.0} apart");
        output.WriteLine($"of the points of excellent answers {report.Removed:P0} are no longer found without their evidence");
        output.WriteLine();
        References(output, deck, specimens);
        Speed(output, deck, specimens);
    }

    private static List<Specimen> Specimens(string folder = "specimens") =>
        [.. Directory.GetFiles(Path.Combine(BenchmarkDeck.Root, "tests", "data", folder), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(Specimen.Read)];

    /// <summary>With nothing but a reference answer: the card's Say for the specimens, and short questions of other subjects.</summary>
    private static void References(TextWriter output, Deck deck, List<Specimen> specimens)
    {
        var grader = new Grader(deck);
        var long_ = specimens.ConvertAll(s =>
        {
            var rubric = Rubric.Of(deck.Find(s.Card)!);
            return new ReferenceCase(rubric.Question, $"{rubric.ModelAnswer} {string.Join(' ', rubric.Points.Select(p => p.Text))}", s.Answer, s.Score(rubric));
        });
        var file = Path.Combine(BenchmarkDeck.Root, "tests", "data", "short-answers.jsonl");
        var short_ = File.ReadLines(file).Select(ReferenceCase.Read).ToList();
        foreach (var (name, cases) in new[] { ("specimens, reference only", long_), ("short answers, reference only", short_) })
        {
            var baseline = new StemShareBaseline(cases.Select(c => c.Reference));
            var people = cases.ConvertAll(c => c.Score);
            var ours = cases.ConvertAll(c => grader.Grade(grader.RubricOf(c.Question, c.Reference), Answer.Typed(c.Answer)).Score);
            var plain = cases.ConvertAll(c => baseline.Score(c.Question, c.Reference, c.Answer));
            output.WriteLine($"{name} ({cases.Count}): correlation with people {GradingBenchmark.Correlation(ours, people):0.000}, baseline {GradingBenchmark.Correlation(plain, people):0.000}");
        }
    }

    private static void Speed(TextWriter output, Deck deck, List<Specimen> specimens)
    {
        var grader = new Grader(deck);
        var rubrics = specimens.Select(s => s.Card).Distinct().ToDictionary(c => c, c => Rubric.Of(deck.Find(c)!));
        var answers = specimens.Where(s => s.Kind == "excellent").Select(s => (s.Card, Text: Lengthen(s.Answer, 300))).ToList();
        var grading = new List<double>();
        var hearing = new List<double>();
        for (var round = 0; round < 3; round++)
        {
            grading.Clear();
            hearing.Clear();
            foreach (var (card, text) in answers)
            {
                var start = TimeProvider.System.GetTimestamp();
                grader.Grade(rubrics[card], Answer.Typed(text));
                grading.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
            }

            foreach (var (card, text) in answers)
            {
                var coverage = grader.Follow(rubrics[card]);
                var words = text.Split(' ');
                for (var w = 1; w <= words.Length; w++)
                {
                    var heard = string.Join(' ', words.Take(w));
                    var start = TimeProvider.System.GetTimestamp();
                    coverage.Hear(heard, isFinal: false);
                    hearing.Add(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        output.WriteLine($"grading 300 words: median {Percentile(grading, 0.5):0.00} ms, p99 {Percentile(grading, 0.99):0.00} ms");
        output.WriteLine($"live coverage a word: median {Percentile(hearing, 0.5):0.00} ms, p99 {Percentile(hearing, 0.99):0.00} ms");
    }

    private static string Lengthen(string text, int count)
    {
        var words = text.Split(' ');
        return string.Join(' ', Enumerable.Range(0, count).Select(i => words[i % words.Length]));
    }

    private static double Percentile(List<double> values, double share) => values.Order().ElementAt((int)(share * (values.Count - 1)));
}

/// <summary>An answer to a question that has nothing but a reference answer.</summary>
internal sealed record ReferenceCase(string Question, string Reference, string Answer, double Score)
{
    public static ReferenceCase Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        return new ReferenceCase(root.GetProperty("question").GetString()!, root.GetProperty("reference").GetString()!, root.GetProperty("answer").GetString()!, root.GetProperty("score").GetDouble());
    }
}
