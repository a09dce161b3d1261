using System.Collections.Immutable;
using Markdig.Syntax;

namespace Cuecard.Decks;

/// <summary>The bullets of a section and the text in them.</summary>
internal sealed partial class SectionReader
{
    private static IEnumerable<ListItemBlock> Items(Section section) =>
        section.Blocks.OfType<ListBlock>().SelectMany(l => l).OfType<ListItemBlock>();

    /// <summary>A bullet's own text on one line, and the texts of the bullets nested in it.</summary>
    private (string Text, ImmutableArray<string> Nested) ItemText(ListItemBlock item)
    {
        var text = item.OfType<ParagraphBlock>().Select(p => OneLine(Source(p))).FirstOrDefault() ?? "";
        var nested = item.OfType<ListBlock>()
            .SelectMany(l => l)
            .OfType<ListItemBlock>()
            .Select(i => i.OfType<ParagraphBlock>().Select(p => OneLine(Source(p))).FirstOrDefault() ?? "")
            .Where(t => t.Length > 0);
        return (text, [.. nested]);
    }

    private FollowUp ReadFollowUp(string question, string answer, int line)
    {
        var open = answer.IndexOf("[[", StringComparison.Ordinal);
        var close = open < 0 ? -1 : answer.IndexOf("]]", open, StringComparison.Ordinal);
        if (close < 0) return new FollowUp(question, answer, null);
        var link = answer[(open + 2)..close].Trim();
        if (!CardId.TryParse(link, out var id))
        {
            Report(line, $"expected the id of a card in `[[...]]`, found `{YamlShape.Quote(link)}`");
            return new FollowUp(question, answer, null);
        }

        var onlyLink = open == 0 && answer[(close + 2)..].Trim().TrimEnd('.').Length == 0;
        return new FollowUp(question, onlyLink ? null : answer, id);
    }

    private static string Unquote(string text) => text.Trim().Trim('"', '“', '”').Trim();

    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
