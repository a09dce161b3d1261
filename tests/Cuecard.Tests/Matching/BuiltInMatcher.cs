using Cuecard.Decks;
using Cuecard.Matching;
using Cuecard.Tests.Cards;

namespace Cuecard.Tests.Matching;

/// <summary>The matcher of the built-in deck, made once.</summary>
internal static class BuiltInMatcher
{
    private static readonly Lazy<Matcher> Made = new(() => new Matcher(BuiltInDeck.Deck));

    public static Matcher Matcher => Made.Value;

    /// <summary>What was discussed before, most recent first.</summary>
    public static MatchContext After(params string[] cards) => new([.. cards.Select(c => new CardId(c))]);

    /// <summary>The card that comes first for a text, or null.</summary>
    public static string? First(string text, MatchContext? context = null) => Matcher.Rank(text, 1, context) is [var first, ..] ? first.Card.Id.Value : null;

    /// <summary>The card that would be put on screen, or null.</summary>
    public static string? Shown(string text, MatchContext? context = null) => Matcher.Rank(text, 1, context) is [{ Shown: true } first, ..] ? first.Card.Id.Value : null;

    /// <summary>What came of a text, for a failing test to say.</summary>
    public static string Told(string text, MatchContext? context = null) =>
        $"\"{text}\": {string.Join(", ", Matcher.Rank(text, 3, context).Select(c => $"{c.Card.Id} {c.Confidence:F2}{(c.Shown ? " shown" : "")}"))}";
}
