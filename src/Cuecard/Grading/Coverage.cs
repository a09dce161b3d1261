using System.Collections.Immutable;
using Cuecard.Grading.Alignment;

namespace Cuecard.Grading;

/// <summary>
/// Which points an answer has made so far, told word by word while it is said. A point once told stays made and a
/// warning once given stays given, also when the words are revised afterwards. Used by one thread at a time.
/// </summary>
public sealed class Coverage
{
    /// <summary>Only about so many of the latest telling words are read anew at each word.</summary>
    private const int Tail = 55;

    /// <summary>A warning in the middle of an answer must be right: from this probability on it is given.</summary>
    private const double Sure = 0.85;

    /// <summary>The same once a mistake was told: what is near to it is likely to be the same again.</summary>
    private const double Certain = 0.97;

    private readonly PreparedRubric _rubric;
    private readonly Grader _grader;
    private readonly HashSet<string> _made = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wrong = new(StringComparer.Ordinal);
    private string _final = "";

    internal Coverage(PreparedRubric rubric, Grader grader) => (_rubric, _grader) = (rubric, grader);

    /// <summary>What the answer is held against.</summary>
    public Rubric Rubric => _rubric.Rubric;

    /// <summary>The words so far, final ones and the latest unfinished ones.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The points that were made so far.</summary>
    public IReadOnlySet<string> Made => _made;

    /// <summary>Hears words of the answer.</summary>
    /// <param name="words">All words of the utterance so far; they replace unfinished ones.</param>
    /// <param name="isFinal">True when they will not be revised.</param>
    /// <returns>What became known by them.</returns>
    public CoverageChange Hear(string words, bool isFinal)
    {
        Text = _final.Length == 0 ? words.Trim() : _final + " " + words.Trim();
        if (isFinal) _final = Text;
        var shift = TailStart();
        var tail = Text[shift..];
        var passage = _grader.Read(tail);
        if (EmptyAnswers.Remark(passage, _rubric) is not null) return CoverageChange.None;
        var reading = _grader.Measure(Rubric, passage);
        var points = ImmutableArray.CreateBuilder<PointGrade>();
        for (var i = 0; i < Rubric.Points.Length; i++)
        {
            var point = Rubric.Points[i];
            if (_made.Contains(point.Id) || reading.Covered(i) < 1) continue;
            _made.Add(point.Id);
            points.Add(new PointGrade(point.Id, point.Text, point.Weight, 1, [.. reading.Evidence(i, tail).Select(InWhole)]));
        }

        var wrong = reading.Misconceptions(tail, _wrong.Count == 0 ? Sure : Certain)
            .Where(m => _wrong.Add(m.Id))
            .Select(m => m with { Evidence = InWhole(m.Evidence) });
        return new CoverageChange(points.ToImmutable(), [.. wrong]);

        Evidence InWhole(Evidence e) => e with { Start = e.Start + shift, End = e.End + shift };
    }

    /// <summary>Where the words begin that are read anew: a word boundary.</summary>
    private int TailStart()
    {
        var (words, i) = (0, Text.Length - 1);
        for (; i > 0; i--)
        {
            if (char.IsWhiteSpace(Text[i]) && ++words == 2 * Tail) return i + 1;
        }

        return 0;
    }
}

/// <summary>What became known by the latest words.</summary>
/// <param name="Points">Points that were made with them.</param>
/// <param name="Misconceptions">What was said wrongly with them.</param>
public sealed record CoverageChange(ImmutableArray<PointGrade> Points, ImmutableArray<MisconceptionGrade> Misconceptions)
{
    public static CoverageChange None { get; } = new([], []);

    /// <summary>True when nothing changed.</summary>
    public bool IsEmpty => Points.IsEmpty && Misconceptions.IsEmpty;
}
