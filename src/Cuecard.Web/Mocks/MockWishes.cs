using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Interviews;

namespace Cuecard.Web.Mocks;

/// <summary>What a person has chosen on the set-up page so far.</summary>
internal sealed class MockWishes
{
    public const int DefaultMinutes = 20;

    /// <summary>The lengths that are offered, in minutes.</summary>
    public static readonly int[] Lengths = [5, 10, 20, 30, 45, 60, 90];

    public string Company { get; set; } = "";

    /// <summary>The level, or an empty string to take each pillar's depth from the company.</summary>
    public string Level { get; set; } = "";

    /// <summary>The pillars that are not wanted.</summary>
    public HashSet<string> Without { get; } = new(StringComparer.Ordinal);

    public int Minutes { get; set; } = DefaultMinutes;

    public Assistance Assistance { get; set; } = Assistance.Hints;

    /// <summary>The seed as it was typed; empty for one of its own.</summary>
    public string Seed { get; set; } = "";

    /// <summary>Whether what was answered badly before is asked more.</summary>
    public bool MindsWeakness { get; set; } = true;

    /// <summary>The pillars of the deck that can be asked about.</summary>
    public static ImmutableArray<Pillar> PillarsOf(Deck deck) => [.. deck.Manifest.Pillars.Where(p => deck.Cards.Any(c => c.Pillar == p.Id))];

    /// <summary>The interview that is wanted.</summary>
    /// <param name="deck">The deck it asks from.</param>
    /// <param name="seed">The seed where none was typed.</param>
    /// <param name="weakness">How weak the candidate is in a card.</param>
    /// <returns>The options, or null where the deck has no company or no pillar is left.</returns>
    public InterviewOptions? ToOptions(Deck deck, int seed, ImmutableDictionary<CardId, double> weakness)
    {
        var companies = deck.Manifest.Companies;
        var all = PillarsOf(deck);
        ImmutableArray<string> wanted = [.. all.Select(p => p.Id).Where(p => !Without.Contains(p))];
        if (companies.IsEmpty || wanted.IsEmpty) return null;
        return new InterviewOptions(
            companies.FirstOrDefault(c => c.Id == Company) ?? companies[0],
            Enum.TryParse<Level>(Level, out var level) ? level : null,
            wanted.Length == all.Length ? [] : wanted,
            Math.Clamp(Minutes, InterviewOptions.Shortest, InterviewOptions.Longest),
            int.TryParse(Seed, out var typed) ? typed : seed,
            Assistance,
            MindsWeakness ? weakness : ImmutableDictionary<CardId, double>.Empty);
    }
}
