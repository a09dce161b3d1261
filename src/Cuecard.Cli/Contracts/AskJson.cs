using System.Collections.Immutable;
using System.Text.Json;

namespace Cuecard.Cli.Contracts;

/// <summary>The answer of <c>ask --json</c>.</summary>
internal sealed record AskJson(int Version, string Question, ImmutableArray<CueJson> Cards, long ElapsedMicroseconds);

/// <summary>One line of the answer of <c>ask --batch</c>; the id is the one that came with the question.</summary>
internal sealed record BatchAnswerJson(int Version, JsonElement Id, string Question, ImmutableArray<CueJson> Cards, long ElapsedMicroseconds);
