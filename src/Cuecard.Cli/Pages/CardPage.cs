using Cuecard.Decks;

namespace Cuecard.Cli.Pages;

/// <summary>A card for a terminal.</summary>
internal sealed class CardPage(Deck deck, int width)
{
    private const int Indent = 2;

    /// <summary>Title, where it belongs, and the ten-second answer.</summary>
    /// <param name="card">The card.</param>
    /// <param name="note">What else to say beside its name, such as how sure the match is.</param>
    public IEnumerable<Line> Head(Card card, string? note = null)
    {
        foreach (var line in LineWrap.Wrap([new Span(card.Title, Tone.Title)], width)) yield return line;
        var pillar = deck.Manifest.Pillars.FirstOrDefault(p => p.Id == card.Pillar)?.Name ?? card.Pillar;
        var about = $"{card.Id} · {pillar} · {card.Level.ToString().ToLowerInvariant()}{(note is null ? "" : " · " + note)}";
        foreach (var line in LineWrap.Wrap([new Span(about, Tone.Faint)], width)) yield return line;
        yield return Line.Empty;
        foreach (var line in LineWrap.Wrap([card.Say], width)) yield return line;
    }

    /// <summary>One part with its heading; nothing where the card has no such part.</summary>
    public IEnumerable<Line> Section(Card card, CardSection section)
    {
        var lines = Body(card, section).ToList();
        if (lines.Count == 0) yield break;
        yield return Line.Empty;
        yield return Line.Of(new Span(Heading(section), Tone.Heading));
        foreach (var line in lines) yield return line.Indent(Indent);
    }

    private static string Heading(CardSection section) => section switch
    {
        CardSection.TradeOffs => "Trade-offs",
        CardSection.FollowUps => "Follow-ups",
        _ => section.ToString(),
    };

    private IEnumerable<Line> Body(Card card, CardSection section) => section switch
    {
        CardSection.Formula => Prose(card.Body.Formula),
        CardSection.TradeOffs => Prose(card.Body.TradeOffs),
        CardSection.Metrics => Prose(card.Body.Metrics),
        CardSection.Example => Prose(card.Body.Example),
        CardSection.Pitfalls => card.Body.Pitfalls.SelectMany(Pitfall),
        CardSection.Rubric => card.Body.Rubric.SelectMany(p => Item(new Span($"({p.Weight})\u00A0", Tone.Faint), p.Text)),
        CardSection.FollowUps => card.Body.FollowUps.SelectMany(FollowUp),
        CardSection.Code => card.Body.Code.SelectMany(Code),
        _ => card.Body.References.SelectMany(r => Item(new Span("•\u00A0", Tone.Faint), r)),
    };

    private IEnumerable<Line> Prose(string? markdown) => string.IsNullOrWhiteSpace(markdown) ? [] : ProseText.Lay(markdown, width - Indent);

    private IEnumerable<Line> Pitfall(Misconception pitfall) =>
        Item(new Span("✗\u00A0", Tone.Wrong), pitfall.Wrong, Tone.Emphasis).Concat(Item(new Span("✓\u00A0", Tone.Right), pitfall.Right));

    private IEnumerable<Line> FollowUp(FollowUp followUp)
    {
        foreach (var line in Item(new Span("?\u00A0", Tone.Faint), followUp.Question, Tone.Emphasis)) yield return line;
        if (followUp.Answer is { } answer)
        {
            foreach (var line in LineWrap.Wrap(InlineMarkdown.Read(answer), width - Indent - 2)) yield return line.Indent(2);
        }
        else if (followUp.Card is { } id)
        {
            var title = deck.Find(id) is { } card ? $"  {card.Title}" : "";
            foreach (var line in LineWrap.Wrap(["→ ", new Span(id.Value, Tone.Link), new Span(title, Tone.Faint)], width - Indent - 2)) yield return line.Indent(2);
        }
    }

    private static IEnumerable<Line> Code(CodeBlock block) =>
        CodeTint.Lay(block.Source, block.Language)
            .Append(Line.Empty)
            .Concat(block.Output.Split('\n').Select(o => Line.Of(new Span("│ ", Tone.Faint), o)));

    private IEnumerable<Line> Item(Span mark, string markdown, Tone tone = Tone.Plain) =>
        LineWrap.Wrap([mark, .. InlineMarkdown.Read(markdown, tone)], width - Indent, hang: CellWidth.Of(mark.Text));
}
