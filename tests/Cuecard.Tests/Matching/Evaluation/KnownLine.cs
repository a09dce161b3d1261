using System.Collections.Immutable;
using System.Text.Json;
using Cuecard.Decks;
using Cuecard.Matching.Evaluation;
using Cuecard.Tests.Live.Transcripts;

namespace Cuecard.Tests.Matching.Evaluation;

/// <summary>A line of tests/data: a question, the cards that answer it, and the phrasing it is a recogniser's hearing of.</summary>
internal sealed record KnownLine(string Question, ImmutableArray<string> Cards, string? Said)
{
    /// <summary>The line as the benchmark takes it.</summary>
    public BenchmarkLine Line => new(Question, [.. Cards.Select(c => new CardId(c))]);

    public static ImmutableArray<KnownLine> Read(string file) =>
        [.. File.ReadLines(Path.Combine(SampleTranscript.Root, "tests", "data", file)).Select(l => JsonSerializer.Deserialize<KnownLine>(l, JsonSerializerOptions.Web)!)];
}
