namespace Cuecard.Cli.Contracts;

/// <summary>Something that the interviewer says in <c>mock --json</c>.</summary>
internal sealed record MockLineJson(int Version, string Type, string Kind, string Text, string? Card);

/// <summary>What was answered in <c>mock --json</c>.</summary>
internal sealed record MockAnswerJson(int Version, string Type, string Text);
