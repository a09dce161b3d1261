using Cuecard.Web.Rendering;

namespace Cuecard.Web.Tests.Rendering;

public sealed class CardMarkupTests
{
    private readonly CardMarkup _markup = new(TestDeck.Current);

    [Fact]
    public void Formulas_become_elements_with_their_latex_escaped()
    {
        Assert.Equal("<tex-math>a &lt; b</tex-math>", _markup.Inline("$a < b$").Value);
        Assert.Contains("<tex-math class=\"block\">x^2</tex-math>", _markup.Blocks("$$x^2$$").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_cards_are_named_by_the_card()
    {
        Assert.Contains("href=\"/deck/p-value\">What a p-value is, and is not</a>", _markup.Inline("See [[p-value]].").Value, StringComparison.Ordinal);
        Assert.Contains("missing", _markup.Inline("See [[no-such-card]].").Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("[click](data:text/html,<script>alert(1)</script>)")]
    [InlineData("![pixel](https://tracker.example/p.png)")]
    [InlineData("<style>body{display:none}</style>")]
    [InlineData("<iframe src=\"https://example.org\"></iframe>")]
    [InlineData("$</tex-math><script>alert(1)</script>$")]
    [InlineData("[[p-value]]<svg onload=alert(1)>")]
    [InlineData("[a](https://example.org \"x\" onclick=alert(1))")]
    public void Hostile_markdown_is_harmless(string markdown)
    {
        foreach (var html in new[] { _markup.Blocks(markdown).Value, _markup.Inline(markdown).Value })
        {
            Assert.DoesNotMatch("(?i)<(script|img|style|iframe|svg|object|embed|form|base|link|meta)", html);
            Assert.DoesNotMatch("(?i)(href|src)\\s*=\\s*\"?\\s*(javascript|data):", html);
            Assert.DoesNotMatch("(?i)<[^>]*\\son\\w+\\s*=", html);
        }
    }

    [Fact]
    public void A_huge_table_and_deep_nesting_end_in_time()
    {
        var row = "|" + string.Concat(Enumerable.Repeat("x|", 400)) + "\n";
        var table = row + "|" + string.Concat(Enumerable.Repeat("-|", 400)) + "\n" + string.Concat(Enumerable.Repeat(row, 2000));
        Assert.True(_markup.Blocks(table).Value.Length < 10_000_000);
        Assert.NotNull(_markup.Blocks(new string('>', 20_000)).Value);
        Assert.NotNull(_markup.Blocks(string.Concat(Enumerable.Repeat("[[", 5000))).Value);
    }

    [Fact]
    public void Code_is_marked_and_escaped()
    {
        var html = CodeHighlighter.Render("python", "def f(x):  # a < b\n    return \"<b>\"").Value;
        Assert.Contains("<span class=\"tok-keyword\">def</span>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"tok-comment\"># a &lt; b</span>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"tok-string\">&quot;&lt;b&gt;&quot;</span>", html, StringComparison.Ordinal);
    }
}
