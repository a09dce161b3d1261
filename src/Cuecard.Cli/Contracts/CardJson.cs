using System.Collections.Immutable;
using Cuecard.Decks;

namespace Cuecard.Cli.Contracts;

/// <summary>The answer of <c>deck show --json</c>: a whole card. Texts are Markdown as on the card.</summary>
internal sealed record CardJson(
    int Version,
    string Id,
    string Title,
    string Pillar,
    string Level,
    ImmutableArray<string> Asked,
    ImmutableArray<string> Terms,
    ImmutableArray<string> Related,
    string? Experiment,
    string Say,
    string? Formula,
    string? TradeOffs,
    string? Metrics,
    string Example,
    ImmutableArray<PitfallJson> Pitfalls,
    ImmutableArray<PointJson> Rubric,
    ImmutableArray<FollowUpJson> FollowUps,
    ImmutableArray<CodeJson> Code,
    ImmutableArray<string> References)
{
    public static CardJson Of(Card card) => new(
        1,
        card.Id.Value,
        card.Title,
        card.Pillar,
        card.Level.ToString().ToLowerInvariant(),
        card.Head.Asked,
        card.Head.Terms,
        [.. card.Head.Related.Select(r => r.Value)],
        card.Head.Experiment,
        card.Say,
        card.Body.Formula,
        card.Body.TradeOffs,
        card.Body.Metrics,
        card.Body.Example,
        [.. card.Body.Pitfalls.Select(p => new PitfallJson(p.Wrong, p.Right, p.Ways))],
        [.. card.Body.Rubric.Select(p => new PointJson(p.Id, p.Weight, p.Text, p.Ways))],
        [.. card.Body.FollowUps.Select(f => new FollowUpJson(f.Question, f.Answer, f.Card?.Value))],
        [.. card.Body.Code.Select(c => new CodeJson(c.Language, c.Source, c.Output))],
        card.Body.References);
}

/// <summary>A misconception of a card.</summary>
internal sealed record PitfallJson(string Wrong, string Right, ImmutableArray<string> Ways);

/// <summary>A point of a card's rubric.</summary>
internal sealed record PointJson(string Id, int Weight, string Text, ImmutableArray<string> Ways);

/// <summary>A follow-up of a card.</summary>
internal sealed record FollowUpJson(string Question, string? Answer, string? Card);

/// <summary>A code block of a card with what it prints.</summary>
internal sealed record CodeJson(string Language, string Source, string Output);
