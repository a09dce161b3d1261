using System.Collections.Immutable;
using Cuecard.Decks;

namespace Cuecard.Grading;

/// <summary>What an answer is held against.</summary>
/// <param name="Question">The question as it was asked; its words alone earn nothing.</param>
/// <param name="Points">What a good answer says.</param>
/// <param name="Misconceptions">What people say wrongly, with the corrections.</param>
/// <param name="ModelAnswer">The answer as it could be said.</param>
/// <param name="Subject">Words that name the subject and say nothing about it yet: title, terms, other phrasings.</param>
public sealed record Rubric(
    string Question,
    ImmutableArray<RubricPoint> Points,
    ImmutableArray<Misconception> Misconceptions,
    string ModelAnswer,
    ImmutableArray<string> Subject)
{
    /// <summary>True where the points were derived from a reference answer and nobody wrote them.</summary>
    public bool IsDerived { get; init; }

    /// <summary>The card it belongs to, if any: an answer that is rather about another card earns little.</summary>
    public CardId? Card { get; init; }

    /// <summary>The rubric of a card.</summary>
    /// <param name="card">The card.</param>
    /// <param name="question">The phrasing that was asked, or null for the card's first.</param>
    public static Rubric Of(Card card, string? question = null)
    {
        var body = card.Body;
        return new Rubric(question ?? card.Head.Asked[0], body.Rubric, body.Pitfalls, card.Say, [card.Title, .. card.Head.Terms, .. card.Head.Asked]) { Card = card.Id };
    }
}
