using System.Text;

namespace Cuecard.Decks;

/// <summary>Writes a card as the Markdown that <see cref="CardReader"/> reads: what it reads back is the same card.</summary>
public static class CardWriter
{
    /// <summary>The card's file.</summary>
    public static string Write(Card card)
    {
        var text = new StringBuilder();
        WriteHead(text, card.Head);
        var body = card.Body;
        Section(text, "Say", card.Say);
        Section(text, "Formula", body.Formula);
        Section(text, "Trade-offs", body.TradeOffs);
        Section(text, "Metrics", body.Metrics);
        Section(text, "Example", body.Example);
        Section(text, "Pitfalls", Bullets(body.Pitfalls.Select(p => ($"\"{p.Wrong}\" -> {p.Right}", p.Ways.AsEnumerable()))));
        Section(text, "Rubric", Bullets(body.Rubric.Select(p => ($"({p.Weight}) {p.Text}", p.Ways.AsEnumerable()))));
        Section(text, "Follow-ups", Bullets(body.FollowUps.Select(f => ($"{f.Question} -> {f.Answer ?? $"[[{f.Card}]]"}", Enumerable.Empty<string>()))));
        Section(text, "Code", string.Join("\n\n", body.Code.Select(c => $"```{c.Language}\n{c.Source}\n```\n\n```output\n{c.Output}\n```")));
        Section(text, "References", Bullets(body.References.Select(r => (r, Enumerable.Empty<string>()))));
        return text.ToString();
    }

    private static void WriteHead(StringBuilder text, CardHead head)
    {
        text.Append($"---\nid: {head.Id}\ntitle: {Quote(head.Title)}\npillar: {head.Pillar}\nlevel: {head.Level.ToString().ToLowerInvariant()}\nasked:\n");
        foreach (var phrasing in head.Asked) text.Append($"  - {Quote(phrasing)}\n");
        text.Append($"terms: [{string.Join(", ", head.Terms.Select(Quote))}]\n");
        if (!head.Related.IsEmpty) text.Append($"related: [{string.Join(", ", head.Related)}]\n");
        if (head.Experiment is { } experiment) text.Append($"experiment: {Quote(experiment)}\n");
        text.Append("---\n");
    }

    private static void Section(StringBuilder text, string name, string? content)
    {
        if (!string.IsNullOrWhiteSpace(content)) text.Append($"\n## {name}\n\n{content}\n");
    }

    private static string Bullets(IEnumerable<(string Text, IEnumerable<string> Nested)> items) =>
        string.Join('\n', items.SelectMany(i => i.Nested.Select(n => $"  - {n}").Prepend($"- {i.Text}")));

    /// <summary>A YAML scalar, in quotes where it could be read as anything but plain text.</summary>
    private static string Quote(string text)
    {
        var plain = text.Length > 0
            && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '?' or '\'' or '/' or '(' or ')' or '-' or '_' or '+')
            && char.IsLetter(text[0]) && text[^1] != ' '
            && text.ToLowerInvariant() is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n");
        return plain ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
