using System.Collections.Immutable;
using Cuecard.Grading.Wording;
using Cuecard.Matching;

namespace Cuecard.Grading.Alignment;

/// <summary>A point or a misconception as phrases.</summary>
/// <param name="Text">Its full sentence.</param>
/// <param name="Ways">Its short ways to be said.</param>
/// <param name="Correction">What corrects it, for a misconception.</param>
internal sealed record PreparedItem(Phrase Text, ImmutableArray<Phrase> Ways, Phrase? Correction)
{
    /// <summary>The distinct words of text and ways.</summary>
    public ImmutableArray<int> Vocabulary { get; } = [.. Ways.Append(Text).SelectMany(p => p.Words).Distinct()];

    public static PreparedItem Read(string text, IEnumerable<string> ways, string? correction, Lexicon lexicon, WordTable table) => new(
        Phrase.Read(text, Passage.Read(text, lexicon), table),
        [.. ways.Select(w => Phrase.Read(w, Passage.Read(w, lexicon), table)).Where(p => p.Words.Length > 0)],
        correction is null ? null : Phrase.Read(correction, Passage.Read(correction, lexicon), table));

    public void Weigh(WordTable table, Func<int, float> telling)
    {
        foreach (var phrase in Ways.Append(Text)) phrase.Weigh(table, telling);
        Correction?.Weigh(table, telling);
    }
}
