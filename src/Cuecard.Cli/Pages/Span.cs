namespace Cuecard.Cli.Pages;

/// <summary>Some text in one tone.</summary>
internal sealed record Span(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Span(string text) => new(text);
}
