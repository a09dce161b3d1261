using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Matching;

namespace Cuecard.Web.Sessions;

/// <summary>A card put forward at a moment of the conversation.</summary>
/// <param name="Card">The card.</param>
/// <param name="Confidence">The probability that it is the one asked for.</param>
/// <param name="Because">The words that caused it.</param>
/// <param name="Question">The number of the question; 0 where nobody asked and the card was looked up.</param>
/// <param name="QuestionText">The question's words when the cue came.</param>
/// <param name="Type">What kind of answer is wanted.</param>
public sealed record Cue(Card Card, double Confidence, ImmutableArray<Reason> Because, int Question, string QuestionText, QuestionType Type)
{
    /// <summary>A card that was looked up.</summary>
    public static Cue Of(Card card) => new(card, 1, [], 0, "", QuestionType.Open);

    /// <summary>A card near to another one that is shown.</summary>
    public static Cue Near(Card card, Cue shown) => new(card, 0, [], shown.Question, shown.QuestionText, shown.Type) { IsNear = true };

    /// <summary>True for a card that nothing said led to: it is near to the one that is shown.</summary>
    public bool IsNear { get; private init; }

    /// <summary>The confidence in percent, rounded.</summary>
    public int Percent => (int)Math.Round(Confidence * 100);

    /// <summary>Why it is here, for a person.</summary>
    public string Reason => IsNear ? "Near to the card that is shown."
        : Question == 0 ? "You looked this card up."
        : $"{Percent}% sure{Words(Because)}";

    private static string Words(ImmutableArray<Reason> because)
    {
        var heard = because.Where(r => r.Start >= 0).Select(r => $"“{r.Heard}”").Distinct().Take(4).ToList();
        var context = because.Any(r => r.Start < 0) ? (heard.Count == 0 ? ", from what was just discussed" : ", and what was just discussed") : "";
        return heard.Count == 0 ? context + "." : $", because of {string.Join(", ", heard)}{context}.";
    }
}
