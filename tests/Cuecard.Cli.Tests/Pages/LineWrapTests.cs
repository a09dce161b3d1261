using CsCheck;
using Cuecard.Cli.Pages;

namespace Cuecard.Cli.Tests.Pages;

public sealed class LineWrapTests
{
    [Fact]
    public void Words_are_kept_whole_where_they_fit() =>
        Assert.Equal(["the quick", "brown fox"], LineWrap.Wrap(["the quick brown fox"], 10).Select(l => l.ToString()));

    [Fact]
    public void A_word_longer_than_the_line_is_cut() =>
        Assert.Equal(["ab", "abcd", "ef"], LineWrap.Wrap(["ab abcdef"], 4).Select(l => l.ToString()));

    [Fact]
    public void Every_line_but_the_first_hangs() =>
        Assert.Equal(["• one", "  two"], LineWrap.Wrap(["• one two"], 6, hang: 2).Select(l => l.ToString()));

    [Fact]
    public void Wide_characters_and_marks_are_counted_as_they_show()
    {
        Assert.Equal(1, CellWidth.Of("x\u0304"));
        Assert.Equal(4, CellWidth.Of("過学"));
        Assert.Equal(2, CellWidth.Of("🤖"));
    }

    [Fact]
    public void No_line_is_wider_than_asked_and_no_word_is_lost() =>
        Gen.Select(Gen.String[Gen.Char["abc de  fg\nhijk"], 0, 80], Gen.Int[4, 30], Gen.Int[0, 2]).Sample((text, width, hang) =>
        {
            var lines = LineWrap.Wrap([text], width, hang).ToList();
            Assert.All(lines, l => Assert.InRange(l.Width, 0, width));
            Assert.Equal(string.Concat(text.Where(c => !char.IsWhiteSpace(c))), string.Concat(lines.SelectMany(l => l.ToString().Where(c => !char.IsWhiteSpace(c)))));
        });
}
