using System.Collections.Immutable;

namespace Cuecard.Cli.Contracts;

/// <summary>The answer of <c>deck check --json</c>.</summary>
internal sealed record CheckJson(int Version, string Deck, int Cards, ImmutableArray<ProblemJson> Problems);

/// <summary>One mistake in a deck; line 0 means the whole file or folder.</summary>
internal sealed record ProblemJson(string Path, int Line, string Message);
