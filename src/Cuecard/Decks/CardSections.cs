using System.Collections.Immutable;
using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace Cuecard.Decks;

/// <summary>Splits a card's Markdown into its sections and reads each.</summary>
internal static class CardSections
{
    /// <summary>All sections in the order in which they stand on a card.</summary>
    public static readonly ImmutableArray<string> Order =
        ["Say", "Formula", "Trade-offs", "Metrics", "Example", "Pitfalls", "Rubric", "Follow-ups", "Code", "References"];

    private static readonly ImmutableArray<string> Required = ["Say", "Example", "Pitfalls", "Rubric", "Follow-ups", "References"];

    private static readonly MarkdownPipeline Pipeline = MakePipeline();

    /// <summary>Reads the text after the front matter.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="markdown">The text.</param>
    /// <param name="lineOffset">Lines that come before it in the file.</param>
    /// <param name="problems">Where mistakes are put.</param>
    /// <returns>The ten-second answer and the body; null when the Markdown cannot be read at all.</returns>
    public static (string Say, CardBody Body)? Read(string path, string markdown, int lineOffset, List<DeckProblem> problems)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            problems.Add(new DeckProblem(path, lineOffset + 1, $"expected Markdown, found text nested too deeply to read ({e.GetType().Name})"));
            return null;
        }

        var reader = new SectionReader(path, markdown, lineOffset, problems);
        var sections = Split(document, reader);
        Section Get(string name) => sections.GetValueOrDefault(name) ?? new Section(name, lineOffset + 1, []);
        foreach (var name in Required.Where(n => !sections.ContainsKey(n)))
            reader.Report(lineOffset, $"expected a section `## {name}`, found none");

        var say = sections.ContainsKey("Say") ? reader.Say(Get("Say")) : "";
        var body = new CardBody(
            sections.ContainsKey("Formula") ? reader.Formula(Get("Formula")) : null,
            sections.ContainsKey("Trade-offs") ? reader.Table(Get("Trade-offs")) : null,
            sections.ContainsKey("Metrics") ? reader.Table(Get("Metrics")) : null,
            sections.ContainsKey("Example") ? reader.Prose(Get("Example")) : "",
            sections.ContainsKey("Pitfalls") ? reader.Pitfalls(Get("Pitfalls")) : [],
            sections.ContainsKey("Rubric") ? reader.Rubric(Get("Rubric")) : [],
            sections.ContainsKey("Follow-ups") ? reader.FollowUps(Get("Follow-ups")) : [],
            sections.ContainsKey("Code") ? reader.Code(Get("Code")) : [],
            sections.ContainsKey("References") ? reader.References(Get("References")) : []);
        return (say, body);
    }

    /// <summary>Sections are kept as they were written, so links need no reading; a file of nothing but their brackets takes minutes.</summary>
    private static MarkdownPipeline MakePipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseMathematics().UsePreciseSourceLocation();
        builder.InlineParsers.TryRemove<LinkInlineParser>();
        return builder.Build();
    }

    private static Dictionary<string, Section> Split(MarkdownDocument document, SectionReader reader)
    {
        var sections = new Dictionary<string, Section>(StringComparer.Ordinal);
        Section? current = null;
        var last = -1;
        foreach (var block in document)
        {
            if (block is HtmlBlock) reader.Report(reader.LineOf(block), "expected Markdown without raw HTML, found HTML");
            if (block is not HeadingBlock { Level: <= 2 } heading)
            {
                if (current is not null) current.Blocks.Add(block);
                else if (block is not LinkReferenceDefinitionGroup) reader.Report(reader.LineOf(block), "expected a section such as `## Say` first, found text outside any section");
                continue;
            }

            var name = reader.Source(heading).TrimStart('#').Trim();
            var line = reader.LineOf(heading);
            current = new Section(name, line, []);
            var place = Order.IndexOf(name);
            if (place < 0)
            {
                var near = Spelling.Nearest(name, Order);
                reader.Report(line, $"unknown section `{YamlShape.Quote(name)}`; {(near is null ? $"expected one of {string.Join(", ", Order)}" : $"did you mean `{near}`?")}");
                continue;
            }

            if (!sections.TryAdd(name, current)) reader.Report(line, $"expected `## {name}` once, found it again");
            else if (place < last) reader.Report(line, $"expected the sections in the order {string.Join(", ", Order)}; found `{name}` after `{Order[last]}`");
            last = Math.Max(last, place);
        }

        return sections;
    }
}

/// <summary>The Markdown blocks under one heading.</summary>
internal sealed record Section(string Name, int Line, List<Block> Blocks);
