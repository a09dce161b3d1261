using Ganss.Xss;

namespace Cuecard.Web.Rendering;

/// <summary>The HTML that a card may lead to.</summary>
internal static class SafeHtml
{
    private static readonly string[] Tags =
    [
        "p", "br", "em", "strong", "code", "pre", "ul", "ol", "li", "blockquote", "hr", "h3", "h4", "h5", "h6", "a",
        "table", "thead", "tbody", "tr", "th", "td", "del", "sub", "sup", "span", "div", "tex-math",
    ];

    /// <summary>A sanitizer that lets through these tags and no address but http, https and our own pages.</summary>
    public static HtmlSanitizer CreateSanitizer()
    {
        var sanitizer = new HtmlSanitizer(new HtmlSanitizerOptions
        {
            AllowedTags = Tags.ToHashSet(StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "class", "scope", "start", "rel", "target", "role", "tabindex" },
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
            AllowedCssProperties = new HashSet<string>(),
            AllowedAtRules = new HashSet<AngleSharp.Css.Dom.CssRuleType>(),
        });
        sanitizer.AllowedClasses.Clear();
        foreach (var name in new[] { "block", "card-link", "missing", "table-scroll" }) sanitizer.AllowedClasses.Add(name);
        return sanitizer;
    }
}
