using Cuecard.Decks;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Cuecard.Web.Rendering;

/// <summary>Reads <c>[[card-id]]</c> as a link to that card's page, named by the card's title.</summary>
internal sealed class CardLinkParser : InlineParser
{
    private readonly Func<CardId, string?> _titleOf;

    public CardLinkParser(Func<CardId, string?> titleOf)
    {
        _titleOf = titleOf;
        OpeningCharacters = ['['];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[') return false;
        var close = slice.Text.IndexOf("]]", slice.Start, StringComparison.Ordinal);
        if (close < 0 || close > slice.End || !CardId.TryParse(slice.Text[(slice.Start + 2)..close].Trim(), out var id)) return false;
        var title = _titleOf(id);
        processor.Inline = title is null ? Missing(id) : Link(id, title);
        slice.Start = close + 2;
        return true;
    }

    private static HtmlInline Link(CardId id, string title) =>
        new($"<a class=\"card-link\" href=\"/deck/{id}\">{System.Net.WebUtility.HtmlEncode(title)}</a>");

    private static HtmlInline Missing(CardId id) => new($"<span class=\"missing\">{id}</span>");
}
