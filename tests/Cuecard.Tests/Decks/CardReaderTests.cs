using Cuecard.Decks;

namespace Cuecard.Tests.Decks;

public class CardReaderTests
{
    [Fact]
    public void A_sound_card_is_read_in_full()
    {
        var reading = SampleCard.Read(SampleCard.Text);
        Assert.Empty(reading.Problems);
        var card = reading.Value!;
        Assert.Equal("coin-toss", card.Id.Value);
        Assert.Equal(Level.Junior, card.Level);
        Assert.Equal(8, card.Head.Asked.Length);
        Assert.Equal(["coin", "heads", "tails"], card.Head.Terms);
        Assert.Equal([new CardId("p-value")], card.Head.Related);
        Assert.Equal("A fair coin lands on heads half of the time, and it has no memory.", card.Say);
        Assert.StartsWith("$$p = ", card.Body.Formula, StringComparison.Ordinal);
        Assert.EndsWith("| none |", card.Body.TradeOffs, StringComparison.Ordinal);
        Assert.Contains("Longest run", card.Body.Metrics, StringComparison.Ordinal);
        var pitfall = Assert.Single(card.Body.Pitfalls);
        Assert.Equal(("After five heads, tails is due.", "The coin has no memory."), (pitfall.Wrong, pitfall.Right));
        Assert.Equal(["tails must come now", "the coin owes us tails"], pitfall.Ways);
        Assert.Equal([("p1", 3), ("p2", 2), ("p3", 1)], card.Body.Rubric.Select(p => (p.Id, p.Weight)));
        Assert.Equal([new FollowUp("How sure are you?", null, new CardId("p-value")), new FollowUp("And a die?", "One sixth a side.", null)], card.Body.FollowUps);
        var code = Assert.Single(card.Body.Code);
        Assert.Equal(new CodeBlock("python", "print(1 / 2)", "0.5", LineOf(SampleCard.Text, "print(1 / 2)")), code);
        Assert.StartsWith("Feller", Assert.Single(card.Body.References), StringComparison.Ordinal);
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        var plain = SampleCard.Everything(SampleCard.Read(SampleCard.Text).Value!);
        var windows = SampleCard.Read("\uFEFF" + SampleCard.Text.ReplaceLineEndings("\r\n"));
        Assert.Empty(windows.Problems);
        Assert.Equal(plain, SampleCard.Everything(windows.Value!));
    }

    /// <summary>A piece of the card, what is put in its place, a piece of the line to be named, and what is to be said of it.</summary>
    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        { "## Say\n", "## Sya\n", "## Sya", "unknown section `Sya`; did you mean `Say`?" },
        { "## Metrics\n", "## Weather\n", "## Weather", "unknown section `Weather`; expected one of Say, Formula" },
        { "## Metrics\n", "## Trade-offs\n", "## Trade-offs\n\n| Metric", "expected `## Trade-offs` once, found it again" },
        { "## Formula\n", "## References\n\n- A book.\n\n## Formula\n", "## Formula", "expected the sections in the order Say, Formula" },
        { "## Example\n\nIn 100 tosses, 50 heads are expected.\n", "", "---\n\n## Say", "expected a section `## Example`, found none" },
        { "In 100 tosses, 50 heads are expected.\n", "", "## Example", "expected text under `## Example`, found nothing" },
        { "## Say\n", "Hello.\n\n## Say\n", "Hello.", "found text outside any section" },
        { "In 100 tosses", "<div>raw</div>\n\nIn 100 tosses", "<div>", "expected Markdown without raw HTML" },
        { "no memory.\n\n## Formula", "no memory.\n\nMore.\n\n## Formula", "## Say", "expected one paragraph under `## Say`" },
        { "A fair coin lands", "A fair $p$ coin lands", "## Say", "expected words that can be spoken under `## Say`" },
        { "half of the time,", "half of the time " + "and so on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on and on,", "## Say", "expected at most 60 words under `## Say`, found 64" },
        { "$$p = \\frac{1}{2}$$", "One half.", "## Formula", "expected a formula `$$...$$` under `## Formula`, found none" },
        { "- $p$: the probability of heads\n", "", "## Formula", "expected every symbol explained" },
        { "| Think | much time | none |\n", "", "| Option", "at least two rows under `## Trade-offs`, found 1 rows" },
        { "| Metric | Use it for | Misleads when |\n| --- | --- | --- |\n| Share of heads | fairness | few tosses |\n| Longest run | memory | many tosses |\n", "None.\n", "## Metrics", "expected a table under `## Metrics`, found none" },
        { "is due.\" -> The coin", "is due.\" but the coin", "- \"After five", "expected `\"what people say wrongly\" -> the correction`" },
        { "- (2) Tosses", "- (4) Tosses", "- (4) Tosses", "with a weight of 1, 2 or 3, found `(4) Tosses are independent.`" },
        { "- (2) Tosses", "- Tosses", "- Tosses", "expected `(weight) the point`" },
        { "  - fifty fifty\n", "", "- (3) Each", "expected at least two ways to say the point as nested bullets, found 1" },
        { "- (1) The share of heads settles down.\n  - law of large numbers\n  - noise shrinks with more tosses\n", "", "## Rubric", "expected three to eight points under `## Rubric`, found 2" },
        { "- And a die? -> One sixth a side.\n", "", "## Follow-ups", "expected at least two under `## Follow-ups`, found 1" },
        { "And a die? -> One", "And a die? One", "- And a die?", "expected `question -> answer` or `question -> [[card-id]]`" },
        { "[[p-value]]", "[[P Value]]", "- How sure", "expected the id of a card in `[[...]]`, found `P Value`" },
        { "```python", "```cobol", "```cobol", "expected a `python` or `sql` block, each followed by an `output` block, found `cobol`" },
        { "```output", "```text", "```python", "expected an `output` block after the `python` block, found none" },
        { "```python\nprint(1 / 2)\n```\n\n```output\n0.5\n```\n", "None.\n", "## Code", "expected a `python` or `sql` block under `## Code`, found none" },
        { "- Feller (1968)", "Feller (1968)", "## References", "expected at least one bullet under `## References`, found none" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_named_with_its_line(string piece, string replacement, string place, string message)
    {
        var text = SampleCard.With(piece, replacement);
        var line = LineOf(text, place);
        Assert.Contains(SampleCard.Read(text).Problems, p => p.Line == line && p.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_mistake_of_a_card_is_named_in_order_and_the_rest_is_read()
    {
        var text = SampleCard.With("level: junior", "level: guru").Replace("  - fifty fifty\n", "", StringComparison.Ordinal).Replace("## Code", "## Coda", StringComparison.Ordinal);
        var reading = SampleCard.Read(text);
        Assert.NotNull(reading.Value);
        Assert.Equal(reading.Problems.Select(p => p.Line).Order(), reading.Problems.Select(p => p.Line));
        Assert.Equal([LineOf(text, "level:"), LineOf(text, "- (3)"), LineOf(text, "## Coda")], reading.Problems.Select(p => p.Line));
        Assert.All(reading.Problems, p => Assert.StartsWith($"{SampleCard.Path}:{p.Line}: ", p.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", 1, "opening the front matter, found an empty line")]
    [InlineData("# A card", 1, "opening the front matter, found `# A card`")]
    [InlineData("---\nid: a\n", 1, "expected a second `---`")]
    [InlineData("---\nid: \"a\n---\n", 2, "expected YAML, found a mistake in it")]
    [InlineData("---\nid: a\0\n---\n", 2, "found a NUL character")]
    public void A_file_that_is_no_card_is_said_to_be_none(string text, int line, string message)
    {
        var reading = SampleCard.Read(text);
        Assert.Null(reading.Value);
        Assert.Contains(reading.Problems, p => p.Line == line && p.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_named_by_line()
    {
        byte[] bytes = [.. "---\nid: a\ntitle: "u8, 0xFF, 0xFE, .. "\n---\n"u8];
        var problem = Assert.Single(CardReader.Read("a.md", bytes, SampleCard.Pillars).Problems);
        Assert.Equal((3, "expected UTF-8 text, found bytes that are none"), (problem.Line, problem.Message));
    }

    [Fact]
    public void A_file_that_is_too_large_is_not_read()
    {
        var problem = Assert.Single(CardReader.Read("a.md", new byte[CardReader.MaxBytes + 1024], SampleCard.Pillars).Problems);
        Assert.Equal("a.md: expected at most 64 KB, found 65 KB", problem.ToString());
    }

    internal static int LineOf(string text, string piece)
    {
        var at = text.IndexOf(piece, StringComparison.Ordinal);
        Assert.True(at >= 0, piece);
        return 1 + text.AsSpan(0, at).Count('\n');
    }
}
