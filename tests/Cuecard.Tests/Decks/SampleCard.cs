using System.Text;
using System.Text.Json;
using Cuecard.Decks;

namespace Cuecard.Tests.Decks;

/// <summary>A sound card with every section, to be spoilt in one place at a time.</summary>
internal static class SampleCard
{
    public const string Path = "statistics/coin-toss.md";

    public static readonly string[] Pillars = ["statistics", "business"];

    public const string Text = """
        ---
        id: coin-toss
        title: What a fair coin does
        pillar: statistics
        level: junior
        asked:
          - What is a fair coin?
          - How often does a coin land on heads?
          - Is this coin fair?
          - Tell me about tossing coins.
          - Why would you toss it a thousand times?
          - When does a coin have a memory?
          - Can you simulate a coin in Python?
          - What would make you doubt a coin?
        terms: [coin, heads, tails]
        related: [p-value]
        ---

        ## Say

        A fair coin lands on heads half of the time, and it has no memory.

        ## Formula

        $$p = \frac{1}{2}$$

        - $p$: the probability of heads

        ## Trade-offs

        | Option | When | Cost |
        | --- | --- | --- |
        | Toss | little time | noise |
        | Think | much time | none |

        ## Metrics

        | Metric | Use it for | Misleads when |
        | --- | --- | --- |
        | Share of heads | fairness | few tosses |
        | Longest run | memory | many tosses |

        ## Example

        In 100 tosses, 50 heads are expected.

        ## Pitfalls

        - "After five heads, tails is due." -> The coin has no memory.
          - tails must come now
          - the coin owes us tails

        ## Rubric

        - (3) Each side has a probability of one half.
          - half of the time
          - fifty fifty
        - (2) Tosses are independent.
          - it has no memory
          - the last toss tells nothing
        - (1) The share of heads settles down.
          - law of large numbers
          - noise shrinks with more tosses

        ## Follow-ups

        - How sure are you? -> [[p-value]]
        - And a die? -> One sixth a side.

        ## Code

        ```python
        print(1 / 2)
        ```

        ```output
        0.5
        ```

        ## References

        - Feller (1968), An Introduction to Probability Theory and Its Applications, Wiley.
        """;

    /// <summary>The card with a piece replaced; the piece must be there.</summary>
    public static string With(string piece, string replacement)
    {
        Assert.Contains(piece, Text, StringComparison.Ordinal);
        return Text.Replace(piece, replacement, StringComparison.Ordinal);
    }

    public static Reading<Card> Read(string text, string path = Path) => CardReader.Read(path, Encoding.UTF8.GetBytes(text), Pillars);

    /// <summary>All that is on a card, as one text to compare.</summary>
    public static string Everything(Card card) => JsonSerializer.Serialize(new { card.Head, card.Body });
}
