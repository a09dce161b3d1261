using System.Text.Json;
using Cuecard.Cli.Contracts;
using Cuecard.Decks;
using Cuecard.Grading;

namespace Cuecard.Cli.Commands;

/// <summary>Grades the answers of a JSON Lines file in order. A line that cannot be graded is named on standard error and gets no score.</summary>
internal sealed class GradeBatch(CommandContext context, Deck deck)
{
    /// <summary>After so many bad lines the file is not what it should be, and only their number is told.</summary>
    private const int MostTold = 20;

    private readonly Grader _grader = new(deck);
    private readonly Dictionary<string, Rubric> _rubrics = new(StringComparer.Ordinal);

    /// <summary>Grades every line.</summary>
    /// <param name="stream">The answers.</param>
    /// <param name="name">What to call them in messages.</param>
    /// <returns>The exit code.</returns>
    public int Run(Stream stream, string name)
    {
        var bad = 0;
        foreach (var (number, text) in InputText.Lines(stream))
        {
            if (text is not null && text.AsSpan().Trim(" \t\uFEFF").IsEmpty) continue;
            var (grade, problem) = text is null ? (null, $"a line longer than {InputText.MaxLine} characters") : Grade(text);
            if (grade is not null) context.Output.WriteLine(JsonOutput.Line(grade, JsonOutput.Default.GradeJson));
            else if (++bad <= MostTold) context.Fail($"{name}:{number}: expected {{\"id\", \"card\", \"answer\"}} or {{\"id\", \"question\", \"reference\", \"answer\"}}, found {problem}.");
        }

        if (bad > MostTold) context.Fail($"{name}: {bad - MostTold} more lines like these.");
        return bad == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private (GradeJson? Grade, string Problem) Grade(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return (null, "JSON that is no object");
            if (!root.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return (null, "no \"id\" that is a text or a number");
            if (Text(root, "answer") is not { } answer) return (null, "no \"answer\" that is a text");
            var (rubric, problem) = RubricOf(root);
            return rubric is null ? (null, problem) : (GradeJson.Of(id.Clone(), _grader.Grade(rubric, Answer.Typed(answer))), "");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, "something that is no JSON");
        }
    }

    private (Rubric? Rubric, string Problem) RubricOf(JsonElement line)
    {
        if (Text(line, "card") is { } name)
        {
            if (!CardId.TryParse(name, out var id) || deck.Find(id) is not { } card) return (null, $"a card `{name}` that this deck does not have");
            if (!_rubrics.TryGetValue(name, out var known)) _rubrics[name] = known = Rubric.Of(card, Text(line, "question"));
            return (known, "");
        }

        if (Text(line, "question") is not { } question || Text(line, "reference") is not { } reference) return (null, "neither a \"card\" nor a \"question\" with its \"reference\"");
        var key = question + "\n" + reference;
        if (!_rubrics.TryGetValue(key, out var rubric)) _rubrics[key] = rubric = _grader.RubricOf(question, reference);
        return rubric.Points.IsEmpty ? (null, "a \"reference\" that says nothing") : (rubric, "");
    }

    private static string? Text(JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
