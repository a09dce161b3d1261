namespace Cuecard.Decks;

/// <summary>From which level on a candidate is expected to know a card.</summary>
public enum Level
{
    Junior,
    Mid,
    Senior,
}
