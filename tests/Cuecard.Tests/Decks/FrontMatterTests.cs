using Cuecard.Decks;

namespace Cuecard.Tests.Decks;

public class FrontMatterTests
{
    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        { "id: coin-toss\n", "", "title:", "expected `id: lower-case-words`, found no `id`" },
        { "id: coin-toss", "id: Coin Toss", "id:", "expected an id of lower-case words joined by hyphens, found `Coin Toss`" },
        { "id: coin-toss", "id: coin-tos", "id:", "expected the id to be the file's name `coin-toss`, found `coin-tos`" },
        { "title: What a fair coin does\n", "", "id:", "expected `title: the card's title`, found no `title`" },
        { "title: What", "title: " + LongTitle, "title:", "expected a title of at most 80 characters, found 98" },
        { "title: What a fair coin does", "title: [a, b]", "title:", "expected `title: the card's title`, found a list" },
        { "pillar: statistics", "pillar: statistic", "pillar:", "(statistics, business), found `statistic`; did you mean `statistics`?" },
        { "pillar: statistics", "pillar: business", "pillar:", "expected the pillar to be the folder's name `statistics`, found `business`" },
        { "level: junior", "level: guru", "level:", "expected the level to be junior, mid or senior, found `guru`" },
        { "level: junior", "level: 1", "level:", "expected the level to be junior, mid or senior, found `1`" },
        { "  - Is this coin fair?\n", "", "  - What is a fair", "expected at least 8 phrasings in `asked`, found 7" },
        { "  - Is this coin fair?", "  - what is a FAIR coin", "  - what is a FAIR coin", "expected phrasings that differ, found the one of line 7 again" },
        { "  - Is this coin fair?", "  - Explain: is it fair?", "  - Explain", "found a map (put quotes around text with a colon)" },
        { "terms: [coin, heads, tails]", "terms: []", "id:", "expected `terms` with at least one word" },
        { "terms: [coin, heads, tails]", "terms: coin", "terms:", "expected `terms` as a list, found `coin`" },
        { "related: [p-value]", "related: [P!]", "related:", "expected the id of a card in `related`, found `P!`" },
        { "related:", "relates:", "relates:", "unknown key `relates` in the front matter; did you mean `related`?" },
        { "level: junior", "level: junior\nlevel: mid", "level: mid", "expected `level` once, found it again" },
        { "related: [p-value]", "experiment:", "experiment:", "expected `experiment: the experiment's id`, found nothing" },
    };

    private static string LongTitle => new string('x', 76) + " What";

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_with_its_line(string piece, string replacement, string place, string message)
    {
        var text = SampleCard.With(piece, replacement);
        var line = CardReaderTests.LineOf(text, place);
        Assert.Contains(SampleCard.Read(text).Problems, p => p.Line == line && p.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("p-value", true)]
    [InlineData("r2", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("A", false)]
    [InlineData("a b", false)]
    [InlineData("../a", false)]
    [InlineData(null, false)]
    public void An_id_is_lower_case_words_joined_by_hyphens(string? text, bool isId) => Assert.Equal(isId, CardId.TryParse(text, out _));

    [Fact]
    public void An_alias_is_not_followed()
    {
        var reading = SampleCard.Read(SampleCard.With("terms: [coin, heads, tails]", "terms: &t [coin]\nrelated: *t"));
        Assert.Null(reading.Value);
        Assert.Contains(reading.Problems, p => p.Message.Contains("no anchors or aliases", StringComparison.Ordinal));
    }
}
