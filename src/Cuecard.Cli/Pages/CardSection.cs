namespace Cuecard.Cli.Pages;

/// <summary>A part of a card that stands under a heading of its own.</summary>
internal enum CardSection
{
    Formula,
    TradeOffs,
    Metrics,
    Example,
    Pitfalls,
    Rubric,
    FollowUps,
    Code,
    References,
}
