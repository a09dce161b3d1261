using System.Collections.Concurrent;
using Cuecard.Web.Decks;
using Ganss.Xss;
using Markdig;
using Microsoft.AspNetCore.Components;

namespace Cuecard.Web.Rendering;

/// <summary>
/// Turns the Markdown on cards into HTML that is safe to show whoever wrote the card: no script, no remote image, no
/// address but http, https and our own pages. Safe to use from several threads.
/// </summary>
internal sealed class CardMarkup(CurrentDeck deck)
{
    /// <summary>The most characters of one section that are shown.</summary>
    public const int MaxLength = 64 * 1024;

    private const int MaxCached = 4096;

    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseMathematics()
        .DisableHtml()
        .Use(new CuecardExtension(id => deck.Now.Deck.Find(id)?.Title))
        .Build();

    private readonly ConcurrentBag<HtmlSanitizer> _sanitizers = [];
    private readonly ConcurrentDictionary<(string Text, bool Inline), MarkupString> _cache = new();

    /// <summary>Blocks: paragraphs, lists, tables, formulas.</summary>
    public MarkupString Blocks(string markdown) => Cached(markdown, inline: false);

    /// <summary>One line, without a paragraph around it.</summary>
    public MarkupString Inline(string markdown) => Cached(markdown, inline: true);

    /// <summary>Draws what the board shows first of each card, so that the first cues of a session are as quick as the later ones.</summary>
    public void WarmUp()
    {
        foreach (var body in deck.Now.Deck.Cards.Take(MaxCached / 8).Select(c => c.Body))
        {
            Blocks(FormulaParts.Of(body.Formula ?? "").Formula);
            Blocks(FormulaParts.Of(body.Formula ?? "").Legend);
            Blocks(body.TradeOffs ?? "");
            Blocks(body.Example);
            foreach (var point in body.Rubric) Inline(point.Text);
        }
    }

    private MarkupString Cached(string markdown, bool inline)
    {
        if (_cache.TryGetValue((markdown, inline), out var known)) return known;
        if (_cache.Count >= MaxCached) _cache.Clear();
        return _cache[(markdown, inline)] = Render(markdown, inline);
    }

    private MarkupString Render(string markdown, bool inline)
    {
        var shown = markdown.Length > MaxLength ? markdown[..MaxLength] + "…" : markdown;
        string html;
        try
        {
            html = Markdown.ToHtml(shown, _pipeline);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            html = $"<p>{System.Net.WebUtility.HtmlEncode(shown)}</p>";
        }

        if (!_sanitizers.TryTake(out var sanitizer)) sanitizer = SafeHtml.CreateSanitizer();
        try
        {
            return new MarkupString(Unwrap(sanitizer.Sanitize(html), inline));
        }
        finally
        {
            _sanitizers.Add(sanitizer);
        }
    }

    private static string Unwrap(string html, bool inline)
    {
        if (!inline) return html;
        var text = html.Trim();
        return text.StartsWith("<p>", StringComparison.Ordinal) && text.EndsWith("</p>", StringComparison.Ordinal) && text.LastIndexOf("<p>", StringComparison.Ordinal) == 0
            ? text[3..^4]
            : text;
    }
}
