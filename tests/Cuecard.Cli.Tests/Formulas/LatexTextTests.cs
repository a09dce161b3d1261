using System.Text.RegularExpressions;
using CsCheck;
using Cuecard.Cli.Formulas;
using Cuecard.Storage;

namespace Cuecard.Cli.Tests.Formulas;

public sealed partial class LatexTextTests
{
    private static readonly string[] Pieces = [@"\frac", @"\left(", "{", "}", "^", "_", @"\begin{cases}", "&", @"\\", @"\right", @"\text{", "x", " "];

    [Theory]
    [InlineData(@"\frac{\sigma}{\sqrt{n}}", "σ/√n")]
    [InlineData(@"\frac{x - \bar x}{s}", "(x − x̄)/s")]
    [InlineData(@"\frac{n}{K\, n_k}", "n/(Knₖ)")]
    [InlineData(@"\frac{2}{k(k-1)}", "2/(k(k − 1))")]
    [InlineData(@"\tfrac12 x", "½ · x")]
    [InlineData(@"x_i^2", "xᵢ²")]
    [InlineData(@"e^{-z}", "e⁻ᶻ")]
    [InlineData(@"t_{\text{obs}}", "t_obs")]
    [InlineData(@"z_{1-\alpha/2}", "z_(1−α/2)")]
    [InlineData(@"\sum_{i=1}^{n} x_i", "∑ᵢ₌₁ⁿ xᵢ")]
    [InlineData(@"\hat\theta", "θ̂")]
    [InlineData(@"\hat{y}_i", "ŷᵢ")]
    [InlineData(@"\bar X_n", "X̄ₙ")]
    [InlineData(@"\mathbb{E}[X] \in \mathbb{R}^d", "𝔼[X] ∈ ℝᵈ")]
    [InlineData(@"\Pr(A \mid B)", "Pr(A | B)")]
    [InlineData(@"\log\frac{p}{1-p}", "log(p/(1 − p))")]
    [InlineData(@"-x + (-y)", "−x + (−y)")]
    [InlineData(@"\lVert w \rVert^2", "‖w‖²")]
    [InlineData(@"\operatorname{Var}(X) = \sigma^2", "Var(X) = σ²")]
    [InlineData(@"n!", "n!")]
    [InlineData(@"5,100 \ge 10^3", "5,100 ≥ 10³")]
    [InlineData(@"\left\lfloor\frac{n}{s}\right\rfloor", "⌊n/s⌋")]
    [InlineData(@"\begin{pmatrix} a & b \\ c & d \end{pmatrix}", "[a, b; c, d]")]
    [InlineData(@"\unknown{x}", @"\unknown{x}")]
    [InlineData(@"\frac{a}", @"\frac{a}")]
    [InlineData(@"{", "{")]
    public void Latex_becomes_text(string latex, string text) => Assert.Equal(text, LatexText.Inline(latex));

    [Fact]
    public void Parts_of_a_displayed_formula_stand_on_lines_of_their_own() =>
        Assert.Equal(["a = 1", "b = 2"], LatexText.Display(@"a = 1, \qquad b = 2"));

    [Fact]
    public void Every_formula_of_the_built_in_deck_is_understood()
    {
        foreach (var card in DeckFolder.LoadBuilt(Path.Combine(Repository.Program, "deck", "data-science.deck"))!.Cards)
        {
            var text = string.Join('\n', new[] { card.Body.Formula, card.Body.TradeOffs, card.Body.Metrics, card.Body.Example }.Concat(card.Body.Pitfalls.Select(p => p.Right)));
            foreach (Match formula in Formula().Matches(text)) Assert.True(LatexText.IsUnderstood(formula.Groups[1].Value), $"{card.Id}: {formula.Value}");
        }
    }

    [Fact]
    public void Any_text_is_answered_and_nothing_is_thrown() =>
        Gen.String.Select(Gen.Int[0, 12].Select(i => Pieces[i]).Array[0, 12], (s, parts) => string.Concat(parts) + s)
            .Sample(latex => Assert.NotNull(LatexText.Inline(latex)), iter: 3000);

    [GeneratedRegex(@"\$\$?([^$]+)\$\$?")]
    private static partial Regex Formula();
}
