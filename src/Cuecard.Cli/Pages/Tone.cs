namespace Cuecard.Cli.Pages;

/// <summary>How a piece of text is meant, which decides its colour.</summary>
internal enum Tone
{
    Plain,
    Title,
    Heading,
    Strong,
    Emphasis,
    Faint,
    Formula,
    Code,
    Link,
    Right,
    Wrong,
    Keyword,
    Literal,
    Marked,
}
