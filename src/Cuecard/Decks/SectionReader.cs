using System.Collections.Immutable;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Cuecard.Decks;

/// <summary>Reads each kind of section from its Markdown blocks.</summary>
internal sealed partial class SectionReader(string path, string markdown, int lineOffset, List<DeckProblem> problems)
{
    public const int MaxSayWords = 60;
    private const string Arrow = " -> ";

    public void Report(int line, string message) => problems.Add(new DeckProblem(path, line, message));

    /// <summary>The line in the file on which a block starts.</summary>
    public int LineOf(Block block) => block.Line + 1 + lineOffset;

    /// <summary>The Markdown a block was written as.</summary>
    public string Source(Block block)
    {
        var start = Math.Clamp(block.Span.Start, 0, markdown.Length);
        var end = Math.Clamp(block.Span.End + 1, start, markdown.Length);
        return markdown[start..end];
    }

    /// <summary>The whole section as it was written.</summary>
    public string Prose(Section section)
    {
        if (section.Blocks.Count == 0)
        {
            Report(section.Line, $"expected text under `## {section.Name}`, found nothing");
            return "";
        }

        var start = Math.Clamp(section.Blocks[0].Span.Start, 0, markdown.Length);
        var end = Math.Clamp(section.Blocks[^1].Span.End + 1, start, markdown.Length);
        return markdown[start..end].Trim();
    }

    public string Say(Section section)
    {
        var text = OneLine(Prose(section));
        if (section.Blocks.Count > 1 || section.Blocks.Any(b => b is not ParagraphBlock))
            Report(section.Line, "expected one paragraph under `## Say`, found more or something else");
        if (text.AsSpan().ContainsAny('$', '`')) Report(section.Line, "expected words that can be spoken under `## Say`, found mathematics or code");
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        if (words > MaxSayWords) Report(section.Line, $"expected at most {MaxSayWords} words under `## Say`, found {words}");
        return text;
    }

    public string Formula(Section section)
    {
        if (!section.Blocks.Any(b => b is MathBlock || Source(b).Contains("$$", StringComparison.Ordinal)))
            Report(section.Line, "expected a formula `$$...$$` under `## Formula`, found none");
        if (!Items(section).Any(i => Source(i).Contains('$', StringComparison.Ordinal)))
            Report(section.Line, "expected every symbol explained as `- $x$: what it is` under `## Formula`, found none");
        return Prose(section);
    }

    public string Table(Section section)
    {
        var table = section.Blocks.OfType<Table>().FirstOrDefault();
        if (table is null) Report(section.Line, $"expected a table under `## {section.Name}`, found none");
        else if (table.Count < 3) Report(LineOf(table), $"expected a table with a heading and at least two rows under `## {section.Name}`, found {Math.Max(0, table.Count - 1)} rows");
        return Prose(section);
    }

    public ImmutableArray<Misconception> Pitfalls(Section section)
    {
        var pitfalls = ImmutableArray.CreateBuilder<Misconception>();
        foreach (var item in Items(section))
        {
            var (text, ways) = ItemText(item);
            var arrow = text.IndexOf(Arrow, StringComparison.Ordinal);
            if (arrow <= 0) Report(LineOf(item), $"expected `\"what people say wrongly\" -> the correction`, found `{YamlShape.Quote(text)}`");
            else pitfalls.Add(new Misconception(Unquote(text[..arrow]), text[(arrow + Arrow.Length)..].Trim(), ways));
        }

        if (pitfalls.Count == 0) Report(section.Line, "expected at least one misconception under `## Pitfalls`, found none");
        return pitfalls.ToImmutable();
    }

    public ImmutableArray<RubricPoint> Rubric(Section section)
    {
        var points = ImmutableArray.CreateBuilder<RubricPoint>();
        foreach (var item in Items(section))
        {
            var (text, ways) = ItemText(item);
            if (text.Length < 5 || text[0] != '(' || text[2] != ')' || text[1] is not ('1' or '2' or '3'))
            {
                Report(LineOf(item), $"expected `(weight) the point` with a weight of 1, 2 or 3, found `{YamlShape.Quote(text)}`");
                continue;
            }

            if (ways.Length < 2) Report(LineOf(item), $"expected at least two ways to say the point as nested bullets, found {ways.Length}");
            points.Add(new RubricPoint($"p{points.Count + 1}", text[1] - '0', text[3..].Trim(), ways));
        }

        if (points.Count is < 3 or > 8) Report(section.Line, $"expected three to eight points under `## Rubric`, found {points.Count}");
        return points.ToImmutable();
    }

    public ImmutableArray<FollowUp> FollowUps(Section section)
    {
        var followUps = ImmutableArray.CreateBuilder<FollowUp>();
        foreach (var item in Items(section))
        {
            var (text, _) = ItemText(item);
            var arrow = text.IndexOf(Arrow, StringComparison.Ordinal);
            if (arrow <= 0 || text[(arrow + Arrow.Length)..].Trim().Length == 0)
            {
                Report(LineOf(item), $"expected `question -> answer` or `question -> [[card-id]]`, found `{YamlShape.Quote(text)}`");
                continue;
            }

            followUps.Add(ReadFollowUp(text[..arrow].Trim(), text[(arrow + Arrow.Length)..].Trim(), LineOf(item)));
        }

        if (followUps.Count < 2) Report(section.Line, $"expected at least two under `## Follow-ups`, found {followUps.Count}");
        return followUps.ToImmutable();
    }

    public ImmutableArray<string> References(Section section)
    {
        var references = Items(section).Select(i => ItemText(i).Text).Where(t => t.Length > 0).ToImmutableArray();
        if (references.IsEmpty) Report(section.Line, "expected at least one bullet under `## References`, found none");
        return references;
    }

    public ImmutableArray<CodeBlock> Code(Section section)
    {
        var blocks = ImmutableArray.CreateBuilder<CodeBlock>();
        var fences = section.Blocks.OfType<FencedCodeBlock>().ToList();
        for (var i = 0; i < fences.Count; i++)
        {
            var language = fences[i].Info ?? "";
            if (language is not ("python" or "sql"))
            {
                Report(LineOf(fences[i]), $"expected a `python` or `sql` block, each followed by an `output` block, found `{YamlShape.Quote(language)}`");
                continue;
            }

            if (i + 1 >= fences.Count || fences[i + 1].Info != "output")
            {
                Report(LineOf(fences[i]), $"expected an `output` block after the `{language}` block, found none");
                continue;
            }

            blocks.Add(new CodeBlock(language, fences[i].Lines.ToString(), fences[i + 1].Lines.ToString().TrimEnd(), LineOf(fences[i]) + 1));
            i++;
        }

        if (blocks.Count == 0 && fences.Count == 0) Report(section.Line, "expected a `python` or `sql` block under `## Code`, found none");
        return blocks.ToImmutable();
    }
}
