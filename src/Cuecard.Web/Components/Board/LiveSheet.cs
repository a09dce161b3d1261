namespace Cuecard.Web.Components.Board;

/// <summary>What lies over the live page, one at a time.</summary>
public enum LiveSheet
{
    None,
    Listen,
    Replay,
    Mirror,
    Keys,
}
