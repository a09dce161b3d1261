using System.Text.Json;
using Cuecard.Cli.Contracts;
using Cuecard.Matching;

namespace Cuecard.Cli.Commands;

/// <summary>Answers the questions of a JSON Lines file in order. A line that is none is named on standard error; the others are answered.</summary>
internal sealed class AskBatch(CommandContext context, Matcher matcher, int top)
{
    /// <summary>After so many bad lines the file is not what it should be, and only their number is told.</summary>
    private const int MostTold = 20;

    /// <summary>Answers every line.</summary>
    /// <param name="stream">The questions.</param>
    /// <param name="name">What to call them in messages.</param>
    /// <returns>The exit code.</returns>
    public int Run(Stream stream, string name)
    {
        var bad = 0;
        foreach (var (number, text) in InputText.Lines(stream))
        {
            if (text is not null && text.AsSpan().Trim(" \t\uFEFF").IsEmpty) continue;
            var (answer, problem) = text is null ? (null, $"a line longer than {InputText.MaxLine} characters") : Answer(text);
            if (answer is not null) context.Output.WriteLine(JsonOutput.Line(answer, JsonOutput.Default.BatchAnswerJson));
            else if (++bad <= MostTold) context.Fail($"{name}:{number}: expected {{\"id\": …, \"question\": \"…\"}}, found {problem}.");
        }

        if (bad > MostTold) context.Fail($"{name}: {bad - MostTold} more lines like these.");
        return bad == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private (BatchAnswerJson? Answer, string Problem) Answer(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) return (null, "JSON that is no object");
            if (!root.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return (null, "no \"id\" that is a text or a number");
            if (!root.TryGetProperty("question", out var question) || question.ValueKind != JsonValueKind.String) return (null, "no \"question\" that is a text");
            var text = question.GetString()!;
            var start = context.Clock.GetTimestamp();
            var cards = matcher.Rank(text, top);
            var elapsed = context.Clock.GetElapsedTime(start);
            return (new BatchAnswerJson(JsonOutput.Version, id.Clone(), text, [.. cards.Select(CueJson.Of)], AskCommand.Microseconds(elapsed)), "");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return (null, "something that is no JSON");
        }
    }
}
