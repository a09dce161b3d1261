using System.Collections.Immutable;
using System.Text.Json;
using Cuecard.Decks;

namespace Cuecard.Cli.Commands;

/// <summary>Reads questions whose cards are known from JSON Lines. A line that is none is named on standard error and left out.</summary>
internal sealed class KnownQuestions(CommandContext context, string name)
{
    /// <summary>How many lines could not be read.</summary>
    public int BadLines { get; private set; }

    /// <summary>Every line that could be read.</summary>
    public ImmutableArray<KnownQuestion> Read(Stream stream)
    {
        var questions = ImmutableArray.CreateBuilder<KnownQuestion>();
        foreach (var (number, text) in InputText.Lines(stream))
        {
            if (text is not null && text.AsSpan().Trim(" \t\uFEFF").IsEmpty) continue;
            if (text is not null && Read(text) is { } question) questions.Add(question);
            else if (++BadLines <= 20) context.Fail($"{name}:{number}: expected {{\"question\": \"…\", \"cards\": [\"id\", …]}}, found something else.");
        }

        return questions.ToImmutable();
    }

    private static KnownQuestion? Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var ids = ImmutableArray.CreateBuilder<CardId>();
            foreach (var item in root.GetProperty("cards").EnumerateArray())
            {
                if (!CardId.TryParse(item.GetString(), out var id)) return null;
                ids.Add(id);
            }

            var said = root.TryGetProperty("said", out var phrasing) ? phrasing.GetString() : null;
            return root.GetProperty("question").GetString() is { } question ? new KnownQuestion(question, ids.ToImmutable(), said) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}

/// <summary>A question, the cards that answer it, and the phrasing it is a recogniser's hearing of.</summary>
internal sealed record KnownQuestion(string Question, ImmutableArray<CardId> Cards, string? Said);
