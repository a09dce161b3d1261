using System.Text.Json;
using Cuecard.Decks;

namespace Cuecard.Storage.Tests;

/// <summary>A folder of its own for one test, with a deck of a few cards; gone when disposed.</summary>
internal sealed class DeckOnDisk : IDisposable
{
    public DeckOnDisk()
    {
        Write("deck.yaml", "name: Coins\npillars:\n  - { id: statistics, name: Statistics }\n");
        Write("statistics/coin.md", Card("coin", "die"));
        Write("statistics/die.md", Card("die", "coin"));
    }

    /// <summary>The folder of the test.</summary>
    public string Root { get; } = Directory.CreateTempSubdirectory("cuecard-").FullName;

    public string Folder => Path.Combine(Root, "coins");

    public string Cache => Path.Combine(Root, "cache");

    public CuecardHome Home => new(Path.Combine(Root, "home"), Path.Combine(Root, "application"));

    /// <summary>A sound card.</summary>
    public static string Card(string id, string related, string title = "A thing to toss") => $"""
        ---
        id: {id}
        title: {title}
        pillar: statistics
        level: junior
        asked: [What is a {id}?, How does a {id} land?, Is the {id} fair?, Toss the {id}., Why a {id}?, When a {id}?, Who has a {id}?, Where is the {id}?]
        terms: [{id}]
        related: [{related}]
        ---

        ## Say

        It lands on each side equally often.

        ## Example

        100 tosses.

        ## Pitfalls

        - "It remembers." -> It does not.

        ## Rubric

        - (3) Fair.
          - equal sides
          - equally often
        - (2) Independent.
          - no memory
          - forgets all
        - (1) Settles.
          - law of large numbers
          - noise shrinks

        ## Follow-ups

        - Why? -> Symmetry.
        - And then? -> Again.

        ## References

        - Feller (1968).
        """;

    public static string Everything(Deck deck) => JsonSerializer.Serialize(new { deck.Manifest, Cards = deck.Cards.Select(c => new { c.Head, c.Body }) });

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
