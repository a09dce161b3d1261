using CsCheck;
using Cuecard.Cli.Pages;

namespace Cuecard.Cli.Tests.Pages;

public sealed class MarkdownTests
{
    private static readonly string[] Pieces = ["- a", "| x | y |", "| - | - |", "$$", "```", "word", "", "**b", "[[", "\\"];

    [Theory]
    [InlineData("plain *soft* **loud** `code` $\\alpha$ [[p-value]]", "plain soft loud code α p-value")]
    [InlineData("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4")]
    [InlineData("costs $5 or so", "costs $5 or so")]
    [InlineData("[a book](https://example.org)", "a book (https://example.org)")]
    [InlineData("**open and `open", "**open and `open")]
    public void Inline_marks_become_tones(string markdown, string text) =>
        Assert.Equal(text, string.Concat(InlineMarkdown.Read(markdown).Select(s => s.Text)));

    [Fact]
    public void A_bar_in_code_or_mathematics_parts_no_cells() =>
        Assert.Equal(["$|x|$", "`a|b`", "c"], TableText.Cells("| $|x|$ | `a|b` | c |")!.Value);

    [Fact]
    public void Control_characters_do_not_reach_the_terminal()
    {
        using var output = new StringWriter();
        Screen.Write(output, [Line.Of("a\u001b[2Jb\u202Ec\u0007")], PageShape.Plain);
        Assert.Equal("a\uFFFD[2Jb\uFFFDc\uFFFD\n", output.ToString());
    }

    [Fact]
    public void Any_text_is_laid_out_within_the_page() =>
        Gen.Select(Gen.Int[0, 9].Select(i => Pieces[i]).Array[0, 12], Gen.Int[40, 100]).Sample((parts, width) =>
        {
            foreach (var line in ProseText.Lay(string.Join('\n', parts), width)) Assert.InRange(line.Width, 0, width);
        });
}
