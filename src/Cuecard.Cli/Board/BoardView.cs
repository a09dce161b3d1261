using Cuecard.Cli.Pages;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cuecard.Cli.Board;

/// <summary>Lines of a page for Spectre.Console's live display.</summary>
internal sealed class BoardView(IReadOnlyList<Line> lines) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0) yield return Segment.LineBreak;
            foreach (var span in lines[i].Spans) yield return new Segment(Screen.Safe(span.Text), StyleOf(span.Tone));
        }
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Title or Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Heading => new Style(Color.Teal, decoration: Decoration.Bold),
        Tone.Emphasis => new Style(decoration: Decoration.Italic),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Formula => new Style(Color.Teal),
        Tone.Code or Tone.Literal or Tone.Right => new Style(Color.Green),
        Tone.Link => new Style(decoration: Decoration.Underline),
        Tone.Wrong => new Style(Color.Maroon),
        Tone.Keyword => new Style(Color.Purple),
        Tone.Marked => new Style(Color.Black, Color.Olive),
        _ => Style.Plain,
    };
}
