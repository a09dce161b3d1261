using Cuecard.Decks;

namespace Cuecard.Web.Rendering;

/// <summary>What pillars are called on screen.</summary>
internal static class PillarNames
{
    /// <summary>The whole name that the deck gives it.</summary>
    public static string Full(Deck deck, string pillar) => deck.Manifest.Pillars.FirstOrDefault(p => p.Id == pillar)?.Name ?? pillar;

    /// <summary>The name up to its first "and".</summary>
    public static string Short(Deck deck, string pillar) => Full(deck, pillar).Split(" and ", 2)[0];
}
