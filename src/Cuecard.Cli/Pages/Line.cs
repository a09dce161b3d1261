using System.Collections.Immutable;

namespace Cuecard.Cli.Pages;

/// <summary>One line of a page.</summary>
internal sealed record Line(ImmutableArray<Span> Spans)
{
    public static Line Empty { get; } = new([]);

    public static Line Of(params ReadOnlySpan<Span> spans) => new([.. spans]);

    /// <summary>Its width in terminal cells.</summary>
    public int Width => Spans.Sum(s => CellWidth.Of(s.Text));

    public Line Indent(int cells) => cells <= 0 || Spans.IsEmpty ? this : new([new Span(new string(' ', cells)), .. Spans]);

    public override string ToString() => string.Concat(Spans.Select(s => s.Text)).TrimEnd();
}
