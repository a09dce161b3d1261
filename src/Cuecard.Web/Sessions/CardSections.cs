using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Matching;

namespace Cuecard.Web.Sessions;

/// <summary>Which parts a card has, and which to open first.</summary>
internal static class CardSections
{
    /// <summary>The parts of a card that have something in them, in the order of the tabs.</summary>
    public static ImmutableArray<CardSection> Of(Card card) => [.. Enum.GetValues<CardSection>().Where(s => Has(card.Body, s))];

    /// <summary>The part that serves a kind of question best.</summary>
    public static CardSection? First(Card card, QuestionType type)
    {
        var sections = Of(card);
        foreach (var wanted in Wanted(type))
        {
            if (sections.Contains(wanted)) return wanted;
        }

        return sections.IsEmpty ? null : sections[0];
    }

    /// <summary>What the tab is called.</summary>
    public static string Name(CardSection section) => section switch
    {
        CardSection.TradeOffs => "Trade-offs",
        CardSection.FollowUps => "Follow-ups",
        _ => section.ToString(),
    };

    /// <summary>The key that opens it.</summary>
    public static string Key(CardSection section) => section switch
    {
        CardSection.TradeOffs => "t",
        CardSection.Metrics => "m",
        CardSection.Example => "e",
        CardSection.Pitfalls => "x",
        CardSection.FollowUps => "f",
        CardSection.Code => "c",
        _ => "o",
    };

    private static CardSection[] Wanted(QuestionType type) => type switch
    {
        QuestionType.Compare or QuestionType.Choose => [CardSection.TradeOffs],
        QuestionType.Diagnose => [CardSection.Pitfalls],
        QuestionType.Design => [CardSection.TradeOffs, CardSection.Metrics],
        QuestionType.Implement => [CardSection.Code],
        QuestionType.Derive or QuestionType.Compute => [CardSection.Example],
        _ => [CardSection.Points],
    };

    private static bool Has(CardBody body, CardSection section) => section switch
    {
        CardSection.TradeOffs => !string.IsNullOrWhiteSpace(body.TradeOffs),
        CardSection.Metrics => !string.IsNullOrWhiteSpace(body.Metrics),
        CardSection.Example => !string.IsNullOrWhiteSpace(body.Example),
        CardSection.Pitfalls => !body.Pitfalls.IsEmpty,
        CardSection.FollowUps => !body.FollowUps.IsEmpty,
        CardSection.Code => !body.Code.IsEmpty,
        _ => !body.Rubric.IsEmpty,
    };
}
