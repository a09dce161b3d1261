using System.Collections.Immutable;
using Cuecard.Decks;

namespace Cuecard.Matching;

/// <summary>What was just discussed: the cards of the last questions, most recent first.</summary>
public sealed record MatchContext(ImmutableArray<CardId> Recent)
{
    /// <summary>How many cards are remembered.</summary>
    public const int Depth = 3;

    /// <summary>The beginning of a conversation.</summary>
    public static MatchContext Empty { get; } = new([]);

    /// <summary>The context after a card was discussed.</summary>
    public MatchContext After(CardId card) => new([card, .. Recent.Where(c => c != card).Take(Depth - 1)]);
}
