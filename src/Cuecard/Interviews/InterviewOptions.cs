using System.Collections.Immutable;
using Cuecard.Decks;

namespace Cuecard.Interviews;

/// <summary>What kind of interview is wanted.</summary>
/// <param name="Company">How many questions from which pillar, at what depth.</param>
/// <param name="Level">The level of the position, or null to take each pillar's depth from the company.</param>
/// <param name="Pillars">Only these pillars; empty for all that the company asks about.</param>
/// <param name="Minutes">How long it may take: from it follows the number of questions.</param>
/// <param name="Seed">Chooses questions and wording: the same seed and answers give the same interview.</param>
/// <param name="Assistance">What help there is while answering.</param>
/// <param name="Weakness">How weak the candidate is in a card, 0 to 1; cards that are not in it count as 0.5.</param>
public sealed record InterviewOptions(
    CompanyProfile Company,
    Level? Level,
    ImmutableArray<string> Pillars,
    int Minutes,
    int Seed,
    Assistance Assistance,
    ImmutableDictionary<CardId, double> Weakness)
{
    /// <summary>The shortest interview, in minutes.</summary>
    public const int Shortest = 5;

    /// <summary>The longest interview, in minutes.</summary>
    public const int Longest = 120;
}

/// <summary>What help there is while answering.</summary>
public enum Assistance
{
    /// <summary>None, as in an examination.</summary>
    None,

    /// <summary>A hint when the candidate asks for one.</summary>
    Hints,

    /// <summary>The card on screen, its points ticked off as they are said.</summary>
    Full,
}
