using System.Collections.Immutable;
using Cuecard.Decks;

namespace Cuecard.Matching;

/// <summary>A card put forward for a question.</summary>
/// <param name="Card">The card.</param>
/// <param name="Confidence">The probability, between 0 and 1, that this is the card asked for; calibrated by leave-one-phrasing-out.</param>
/// <param name="Shown">Whether a live session would put it on screen.</param>
/// <param name="Because">The words that caused it, most telling first.</param>
public sealed record RankedCard(Card Card, double Confidence, bool Shown, ImmutableArray<Reason> Because);

/// <summary>Words that caused a cue.</summary>
/// <param name="Heard">The words as they were heard.</param>
/// <param name="Start">Where they start in the text, in UTF-16 units; -1 where the reason is the conversation so far.</param>
/// <param name="Length">Their length in the text.</param>
/// <param name="Weight">Their share of the card's score, between 0 and 1.</param>
public sealed record Reason(string Heard, int Start, int Length, double Weight);

/// <summary>The ranked cards for one question of a text.</summary>
/// <param name="Question">The question's words, its setting left out, as they stand in the text.</param>
/// <param name="Start">Where the question starts in the text.</param>
/// <param name="Type">What kind of answer is wanted.</param>
/// <param name="Asks">True where words that ask were found.</param>
/// <param name="Cards">Best first; empty when nothing in the deck is touched.</param>
public sealed record QuestionMatch(string Question, int Start, QuestionType Type, bool Asks, ImmutableArray<RankedCard> Cards);
