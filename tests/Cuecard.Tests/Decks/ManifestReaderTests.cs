using System.Text;
using Cuecard.Decks;

namespace Cuecard.Tests.Decks;

public class ManifestReaderTests
{
    private const string Sound = """
        name: Coins
        pillars:
          - { id: statistics, name: Statistics }
        companies:
          - id: casino
            name: Casino
            about: Plays.
            asks:
              - { pillar: statistics, questions: 4, depth: senior }
        lexicon:
          - term: coin
            same: [penny]
            spoken: [koine]
        """;

    private static Reading<DeckManifest> Read(string text) => ManifestReader.Read("deck.yaml", Encoding.UTF8.GetBytes(text));

    [Fact]
    public void A_sound_manifest_is_read_in_full()
    {
        var reading = Read(Sound);
        Assert.True(reading.IsSound);
        var manifest = reading.Value!;
        Assert.Equal("Coins", manifest.Name);
        Assert.Equal([new Pillar("statistics", "Statistics")], manifest.Pillars);
        var company = Assert.Single(manifest.Companies);
        Assert.Equal([new PillarQuota("statistics", 4, Level.Senior)], company.Asks);
        var entry = Assert.Single(manifest.Lexicon);
        Assert.Equal("coin", entry.Term);
        Assert.Equal(["penny"], entry.Same);
        Assert.Equal(["koine"], entry.Spoken);
    }

    [Theory]
    [InlineData("name: Coins", "nome: Coins", 1, "unknown key `nome` in the deck; did you mean `name`?")]
    [InlineData("{ id: statistics, name: Statistics }", "{ id: statistics }", 3, "expected `name: the pillar's name`, found no `name`")]
    [InlineData("{ id: statistics, name: Statistics }", "statistics", 3, "expected a pillar as `key: value` lines, found `statistics`")]
    [InlineData("    about: Plays.\n", "", 5, "expected `about: one sentence`")]
    [InlineData("pillar: statistics,", "pillar: magic,", 9, "expected a pillar listed above, found `magic`")]
    [InlineData("questions: 4", "questions: -4", 9, "expected `questions` from 0 to 50, found `-4`")]
    [InlineData("questions: 4", "questions: 99999999999", 9, "expected `questions` from 0 to 50")]
    [InlineData("depth: senior", "depth: deep", 9, "expected `depth` to be junior, mid or senior, found `deep`")]
    [InlineData("same: [penny]", "same: { a: b }", 12, "expected `same` as a list, found a map")]
    [InlineData("term: coin", "terms: coin", 11, "unknown key `terms` in a lexicon entry; did you mean `term`?")]
    public void A_mistake_is_named_with_its_line(string piece, string replacement, int line, string message)
    {
        Assert.Contains(piece, Sound, StringComparison.Ordinal);
        var reading = Read(Sound.Replace(piece, replacement, StringComparison.Ordinal));
        Assert.Contains(reading.Problems, p => p.Line == line && p.Message.Contains(message, StringComparison.Ordinal));
        Assert.NotNull(reading.Value);
    }

    [Theory]
    [InlineData("pillars: [a")]
    [InlineData("- a\nb: c")]
    [InlineData("name: *nobody")]
    public void Broken_yaml_is_a_problem(string text)
    {
        var reading = Read(text);
        Assert.Null(reading.Value);
        Assert.NotEmpty(reading.Problems);
    }
}
