namespace Cuecard.Matching;

/// <summary>
/// The weights of the matcher. They were set by leave-one-phrasing-out over the deck (docs/matching.md) and are the same
/// for every deck; nothing in them is about data science.
/// </summary>
internal sealed record MatcherOptions
{
    public static MatcherOptions Default { get; } = new();

    /// <summary>Share of the question's information that the card explains by its words.</summary>
    public double Words { get; init; } = 1.0;

    /// <summary>Likeness to the nearest phrasing of the card.</summary>
    public double Nearest { get; init; } = 0.4;

    /// <summary>Share of the question's sounds that the card explains.</summary>
    public double Sounds { get; init; } = 2;

    /// <summary>How much a word counts that was not heard but sounds like what was, at full likeness.</summary>
    public double SoundsLike { get; init; } = 0.6;

    /// <summary>How often a word in the title counts, against once in a phrasing.</summary>
    public double TitleWeight { get; init; } = 5;

    /// <summary>How often a word in the terms counts, against once in a phrasing.</summary>
    public double TermWeight { get; init; } = 5;

    /// <summary>How often a word in the ten-second answer, the rubric or the pitfalls counts, against once in a phrasing.</summary>
    public double BodyWeight { get; init; } = 0.4;

    /// <summary>BM25's saturation k1: at this weighted count a word has half its effect.</summary>
    public double Saturation { get; init; } = 3;

    /// <summary>How much a pair of neighbouring words counts against a single one.</summary>
    public double PairWeight { get; init; } = 0.1;
}
