using System.Collections.Immutable;

namespace Cuecard.Cli.Contracts;

/// <summary>The answer of <c>doctor --json</c>.</summary>
internal sealed record DoctorJson(int Version, bool Healthy, ImmutableArray<FindingJson> Findings);

/// <summary>One part that was looked at; <c>status</c> is <c>ok</c>, <c>note</c> or <c>broken</c>.</summary>
internal sealed record FindingJson(string Part, string Status, string Found, string? Fix);
