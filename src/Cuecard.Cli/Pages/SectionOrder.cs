using Cuecard.Matching;

namespace Cuecard.Cli.Pages;

/// <summary>Which parts of a card answer which kind of question.</summary>
internal static class SectionOrder
{
    /// <summary>Every part, in the order of the card.</summary>
    public static IReadOnlyList<CardSection> All { get; } = Enum.GetValues<CardSection>();

    /// <summary>The parts that answer a question of this type, the first one first.</summary>
    public static IReadOnlyList<CardSection> For(QuestionType type) => type switch
    {
        QuestionType.Compare or QuestionType.Choose or QuestionType.Design =>
            [CardSection.TradeOffs, CardSection.Metrics, CardSection.Formula, CardSection.Pitfalls, CardSection.FollowUps],
        QuestionType.Compute => [CardSection.Formula, CardSection.Example, CardSection.Pitfalls, CardSection.FollowUps],
        QuestionType.Diagnose => [CardSection.Metrics, CardSection.TradeOffs, CardSection.Pitfalls, CardSection.FollowUps],
        QuestionType.Implement => [CardSection.Code, CardSection.TradeOffs, CardSection.Pitfalls, CardSection.FollowUps],
        _ => [CardSection.Formula, CardSection.TradeOffs, CardSection.Pitfalls, CardSection.FollowUps],
    };
}
