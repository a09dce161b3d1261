using System.Text;
using CsCheck;
using Cuecard.Decks;

namespace Cuecard.Tests.Decks;

/// <summary>Whatever lies in a deck folder, reading it gives a value or problems.</summary>
public class AnyInputTests
{
    private static readonly byte[] Sound = Encoding.UTF8.GetBytes(SampleCard.Text);

    private static readonly string[] Lines = SampleCard.Text.Split('\n');

    /// <summary>Pieces of cards and manifests, well formed and not.</summary>
    private static readonly Gen<string> Pieces = Gen.OneOf(
        "---\n", "id: a\n", "asked:\n", "  - ", "- ", "[", "]", "{", "}", ": ", "? ", "& ", "*a", "&a ", "!!binary ", "|\n", ">\n", "\"", "'", "\n", "\r", "\t", "%YAML 9\n", "...\n",
        "## Say\n", "## Rubric\n", "## Code\n", "```python\n", "```output\n", "```\n", "$$", "$", "| a | b |\n", "| --- |\n", "> ", "    ", "- (3) a\n", " -> ", "[[", "]]", "[a]: b\n", "<div>\n",
        "name: x\n", "pillars:\n", "lexicon:\n", "\0", "\uFEFF", "😀", "é", "\u2028", "***", "___", "`", "![](", "1. ");

    private static readonly string[] Nests = ["[", "{a: ", "- ", "? ", "> ", "* ", "1. ", "[x](", "![", "*", "**_", "$$", "(", "| ", "    ", "\"", "&a ", "!a ", "[[", "<a>"];

    [Fact]
    public void Any_bytes_give_a_reading() => Gen.Byte.Array[0, 400].Sample(Check, iter: 3000);

    [Fact]
    public void Any_text_gives_a_reading() => Pieces.Array[0, 40].Select(p => Encoding.UTF8.GetBytes(string.Concat(p))).Sample(Check, iter: 5000);

    [Fact]
    public void Any_text_as_front_matter_or_as_sections_gives_a_reading() =>
        Gen.Select(Pieces.Array[0, 15], Pieces.Array[0, 30]).Sample(
            (front, sections) => Check(Encoding.UTF8.GetBytes($"---\n{string.Concat(front)}\n---\n{string.Concat(sections)}")), iter: 5000);

    [Fact]
    public void A_card_with_bytes_changed_gives_a_reading() =>
        Gen.Select(Gen.Int[0, Sound.Length - 1], Gen.Byte).Array[1, 8].Sample(
            changes =>
            {
                var bytes = Sound.ToArray();
                foreach (var (at, value) in changes) bytes[at] = value;
                Check(bytes);
            },
            iter: 3000);

    [Fact]
    public void A_card_with_lines_dropped_repeated_and_moved_gives_a_reading() =>
        Gen.Select(Gen.Int[0, Lines.Length - 1], Gen.Int[0, Lines.Length - 1], Gen.Int[0, 2]).Array[1, 8].Sample(
            changes =>
            {
                var lines = Lines.ToList();
                foreach (var (from, to, what) in changes)
                {
                    var line = lines[from % lines.Count];
                    if (what != 1) lines.RemoveAt(from % lines.Count);
                    if (what != 0) lines.Insert(Math.Min(to, lines.Count), line);
                }

                Check(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
            },
            iter: 3000);

    [Fact]
    public void Deep_nesting_gives_a_reading()
    {
        foreach (var nest in Nests)
        {
            var deep = string.Concat(Enumerable.Repeat(nest, 3000));
            Check(Encoding.UTF8.GetBytes($"---\nid: {deep}\n---\n"));
            Check(Encoding.UTF8.GetBytes($"---\nasked:\n{deep}x\n---\n"));
            Check(Encoding.UTF8.GetBytes(SampleCard.With("In 100 tosses", deep + "In 100 tosses")));
            Check(Encoding.UTF8.GetBytes($"name: x\nlexicon: {deep}"));
            Check(Encoding.UTF8.GetBytes(deep));
        }
    }

    [Fact]
    public void The_largest_card_is_read_in_bounded_time_whatever_is_in_it()
    {
        foreach (var nest in Nests)
        {
            var room = CardReader.MaxBytes - SampleCard.Text.Length;
            var bytes = Encoding.UTF8.GetBytes(SampleCard.With("In 100 tosses", string.Concat(Enumerable.Repeat(nest, room / nest.Length)) + "In 100 tosses"));
            var start = TimeProvider.System.GetTimestamp();
            Check(bytes);
            var taken = TimeProvider.System.GetElapsedTime(start);
            Assert.True(taken < TimeSpan.FromSeconds(20), $"{nest}: {taken}");
        }
    }

    [Fact]
    public void Lists_a_thousand_deep_give_a_reading()
    {
        var markdown = string.Concat(Enumerable.Range(0, 500).Select(i => new string(' ', i) + "- a\n"));
        Check(Encoding.UTF8.GetBytes(SampleCard.With("- (3) Each", markdown + "- (3) Each")));
        Check(Encoding.UTF8.GetBytes($"---\nid: a\nasked:\n{markdown}---\n"));
        var inline = string.Concat(Enumerable.Repeat("- ", 1000));
        Check(Encoding.UTF8.GetBytes(SampleCard.With("- (3) Each", inline + "a\n- (3) Each")));
    }

    [Fact]
    public void An_alias_bomb_is_not_set_off()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 60; i++) bomb.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        Check(Encoding.UTF8.GetBytes(bomb.ToString()));
        Check(Encoding.UTF8.GetBytes($"---\n{bomb}---\n"));
    }

    private static void Check(byte[] bytes)
    {
        Check(CardReader.Read(SampleCard.Path, bytes, SampleCard.Pillars));
        Check(ManifestReader.Read("deck.yaml", bytes));
    }

    private static void Check<T>(Reading<T> reading)
        where T : class
    {
        Assert.True(reading.Value is not null || !reading.Problems.IsEmpty);
        Assert.All(reading.Problems, p =>
        {
            Assert.True(p.Line >= 0);
            Assert.NotEmpty(p.Message);
            Assert.DoesNotContain('\n', p.Message);
        });
    }
}
