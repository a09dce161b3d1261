using System.Collections.Immutable;

namespace Cuecard.Decks;

/// <summary>The sections of a card. Text is Markdown with <c>$…$</c> mathematics and <c>[[card-id]]</c> links; a section that does not apply is null or empty.</summary>
public sealed record CardBody(
    string? Formula,
    string? TradeOffs,
    string? Metrics,
    string Example,
    ImmutableArray<Misconception> Pitfalls,
    ImmutableArray<RubricPoint> Rubric,
    ImmutableArray<FollowUp> FollowUps,
    ImmutableArray<CodeBlock> Code,
    ImmutableArray<string> References);

/// <summary>A wrong thing that people say, with the correction.</summary>
/// <param name="Wrong">The mistake as a full sentence.</param>
/// <param name="Right">The correction.</param>
/// <param name="Ways">Other ways in which the mistake is said.</param>
public sealed record Misconception(string Wrong, string Right, ImmutableArray<string> Ways);

/// <summary>One thing that a good answer says.</summary>
/// <param name="Id">Its name within the card: p1, p2, … in the order of the rubric.</param>
/// <param name="Weight">How much it counts: 1 to 3.</param>
/// <param name="Text">The point as a full sentence.</param>
/// <param name="Ways">Short phrases that say it.</param>
public sealed record RubricPoint(string Id, int Weight, string Text, ImmutableArray<string> Ways);

/// <summary>What is asked next.</summary>
/// <param name="Question">The question as it is said.</param>
/// <param name="Answer">The short answer, or null where a card serves.</param>
/// <param name="Card">The card that serves it, if any.</param>
public sealed record FollowUp(string Question, string? Answer, CardId? Card);

/// <summary>A runnable piece of code.</summary>
/// <param name="Language"><c>python</c> or <c>sql</c> (DuckDB).</param>
/// <param name="Source">The code.</param>
/// <param name="Output">Exactly what it prints, without the last line break.</param>
/// <param name="Line">The line in the card's file where the code starts, 1-based.</param>
public sealed record CodeBlock(string Language, string Source, string Output, int Line);
