using System.Collections.Immutable;

namespace Cuecard.Decks;

/// <summary>What <c>deck.yaml</c> says: the deck's name, its pillars, company profiles and lexicon.</summary>
public sealed record DeckManifest(
    string Name,
    ImmutableArray<Pillar> Pillars,
    ImmutableArray<CompanyProfile> Companies,
    ImmutableArray<LexiconEntry> Lexicon)
{
    /// <summary>A manifest with nothing in it but a name.</summary>
    public static DeckManifest Empty(string name) => new(name, [], [], []);

    /// <summary>This manifest joined with another; what the other says of the same pillar or company wins.</summary>
    public DeckManifest Overlay(DeckManifest other) => new(
        Name,
        [.. Pillars.Where(p => other.Pillars.All(o => o.Id != p.Id)), .. other.Pillars],
        [.. Companies.Where(p => other.Companies.All(o => o.Id != p.Id)), .. other.Companies],
        [.. Lexicon, .. other.Lexicon]);
}

/// <summary>One part of the field, and the name of the folder its cards lie in.</summary>
public sealed record Pillar(string Id, string Name);

/// <summary>How a kind of company interviews.</summary>
/// <param name="Id">Its name in commands: research, product, startup.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="About">One sentence on what such an interview is like.</param>
/// <param name="Asks">How many questions from which pillar, at what depth.</param>
public sealed record CompanyProfile(string Id, string Name, string About, ImmutableArray<PillarQuota> Asks);

/// <summary>How many questions of an hour a company asks from one pillar, and up to which level.</summary>
public sealed record PillarQuota(string Pillar, int Questions, Level Depth);

/// <summary>One word of the field with the other forms in which it appears.</summary>
/// <param name="Term">The form that all others are read as.</param>
/// <param name="Same">Synonyms and abbreviations that mean exactly the same.</param>
/// <param name="Spoken">How it sounds spelled out, or as a recogniser mishears it.</param>
public sealed record LexiconEntry(string Term, ImmutableArray<string> Same, ImmutableArray<string> Spoken);
