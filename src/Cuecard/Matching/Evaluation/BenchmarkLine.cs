using System.Collections.Immutable;
using Cuecard.Decks;

namespace Cuecard.Matching.Evaluation;

/// <summary>One question with the cards that answer it.</summary>
/// <param name="Question">The words as they were typed or heard.</param>
/// <param name="Cards">Any of these is right; empty where nothing should be shown.</param>
public sealed record BenchmarkLine(string Question, ImmutableArray<CardId> Cards);
