using Cuecard.Decks;
using Markdig;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Cuecard.Web.Rendering;

/// <summary>What cards have beyond Markdown: links to cards, formulas as <c>tex-math</c> elements, tables that scroll in a box of their own.</summary>
internal sealed class CuecardExtension(Func<CardId, string?> titleOf) : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) =>
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CardLinkParser(titleOf));

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.RemoveAll(r => r is HtmlMathInlineRenderer or HtmlMathBlockRenderer or HtmlTableRenderer);
        renderer.ObjectRenderers.InsertBefore<CodeBlockRenderer>(new MathBlockRenderer());
        renderer.ObjectRenderers.Insert(0, new MathInlineRenderer());
        renderer.ObjectRenderers.Insert(0, new ScrollingTableRenderer());
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new SafeLinkRenderer());
    }

    private sealed class MathInlineRenderer : HtmlObjectRenderer<MathInline>
    {
        // Two dollar signs within a paragraph still mean a formula on a line of its own.
        protected override void Write(HtmlRenderer renderer, MathInline obj)
        {
            renderer.Write(obj.DelimiterCount > 1 ? "<tex-math class=\"block\">" : "<tex-math>");
            renderer.WriteEscape(ref obj.Content);
            renderer.Write("</tex-math>");
        }
    }

    private sealed class MathBlockRenderer : HtmlObjectRenderer<MathBlock>
    {
        protected override void Write(HtmlRenderer renderer, MathBlock obj)
        {
            renderer.Write("<tex-math class=\"block\">");
            renderer.WriteLeafRawLines(obj, writeEndOfLines: true, escape: true);
            renderer.WriteLine("</tex-math>");
        }
    }

    private sealed class ScrollingTableRenderer : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write("<div class=\"table-scroll\" tabindex=\"0\">");
            base.Write(renderer, table);
            renderer.WriteLine("</div>");
        }
    }

    private sealed class SafeLinkRenderer : HtmlObjectRenderer<LinkInline>
    {
        // An image becomes a link to it: nothing is fetched from anywhere until a person follows it.
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            renderer.Write("<a rel=\"noopener noreferrer\" target=\"_blank\" href=\"");
            renderer.WriteEscapeUrl(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");
            renderer.Write("\">");
            renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
    }
}
