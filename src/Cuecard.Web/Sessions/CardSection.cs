namespace Cuecard.Web.Sessions;

/// <summary>The parts of a card that are opened one at a time on the board.</summary>
public enum CardSection
{
    TradeOffs,
    Metrics,
    Example,
    Pitfalls,
    FollowUps,
    Code,
    Points,
}
