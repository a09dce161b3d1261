using System.Collections.Immutable;
using Cuecard.Grading;

namespace Cuecard.Interviews;

/// <summary>One question of an interview with all that was answered to it. Its grade is always that of everything said so far.</summary>
internal sealed class Exchange(Grader grader, Rubric rubric)
{
    private readonly List<SpokenStretch> _spoken = [];
    private string _answer = "";

    public Rubric Rubric { get; } = rubric;

    /// <summary>Everything that was answered, replies apart by a line break.</summary>
    public string Answer => _answer;

    /// <summary>How often the interviewer has asked after something.</summary>
    public int Probes { get; set; }

    /// <summary>The hints that were given.</summary>
    public List<string> Hints { get; } = [];

    /// <summary>Its grade so far.</summary>
    public Grade Grade { get; private set; } = grader.Grade(rubric, Grading.Answer.Typed(""));

    /// <summary>Takes a reply and grades anew.</summary>
    public void Add(Answer reply)
    {
        _answer = _answer.Length == 0 ? reply.Text.Trim() : _answer + "\n" + reply.Text.Trim();
        _spoken.AddRange(reply.Spoken);
        Grade = grader.Grade(Rubric, new Answer(_answer, [.. _spoken]));
    }

    /// <summary>The next hint: the beginning of the weightiest point that is missing, or null where none is.</summary>
    public string? NextHint()
    {
        foreach (var point in Grade.Missed)
        {
            var words = point.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var hint = string.Join(' ', words.Take(Math.Max(3, words.Length / 2))).TrimEnd(',', ':', ';', '.') + " …";
            if (Hints.Contains(hint)) continue;
            Hints.Add(hint);
            return hint;
        }

        return null;
    }
}

/// <summary>An answered question as the report shows it.</summary>
/// <param name="Pillar">The pillar's id.</param>
/// <param name="Title">The card's or case's title.</param>
/// <param name="Card">The card, or null where there is none.</param>
/// <param name="Question">The question as it was asked.</param>
/// <param name="Answer">Everything that was answered.</param>
/// <param name="Grade">Its grade, or null where it could not be graded.</param>
/// <param name="Hints">The hints that were given.</param>
/// <param name="At">When it was answered, from the start.</param>
public sealed record AnsweredQuestion(
    string Pillar,
    string Title,
    Decks.CardId? Card,
    string Question,
    string Answer,
    Grade? Grade,
    ImmutableArray<string> Hints,
    TimeSpan At);
