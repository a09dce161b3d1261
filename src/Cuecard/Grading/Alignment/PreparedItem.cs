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
    /// <summary>How much of what all items share is taken off.</summary>
    private const float MeanShare = 0.9f;

    /// <summary>The distinct words of text and ways.</summary>
    public ImmutableArray<int> Vocabulary { get; } = [.. Ways.Append(Text).SelectMany(p => p.Words).Distinct()];

    /// <summary>What its meaning has beyond the mean of all items of its kind, as a direction.</summary>
    public float[] Contrast { get; private set; } = [];

    /// <summary>Tells each item's meaning from that of the others.</summary>
    public static void TellApart(ImmutableArray<PreparedItem> items)
    {
        if (items.IsEmpty) return;
        var mean = new float[items[0].Pool.Direction.Length];
        foreach (var item in items)
        {
            for (var d = 0; d < mean.Length; d++) mean[d] += item.Pool.Direction[d] / items.Length;
        }

        foreach (var item in items)
        {
            float[] contrast = [.. item.Pool.Direction.Select((v, d) => v - (MeanShare * mean[d]))];
            var norm = MathF.Sqrt(WordTable.Dot(contrast, contrast));
            item.Contrast = norm > 0 ? [.. contrast.Select(v => v / norm)] : contrast;
        }
    }

    public static PreparedItem Read(string text, IEnumerable<string> ways, string? correction, Lexicon lexicon, WordTable table) => new(
        Phrase.Read(text, Passage.Read(text, lexicon), table),
        [.. ways.Select(w => Phrase.Read(w, Passage.Read(w, lexicon), table)).Where(p => p.Words.Length > 0)],
        correction is null ? null : Phrase.Read(correction, Passage.Read(correction, lexicon), table));

    /// <summary>All of its words together, each as telling as it is in all of its phrases.</summary>
    public Phrase Pool { get; private set; } = Text;

    public void Weigh(WordTable table, Func<int, float> telling)
    {
        foreach (var phrase in Ways.Append(Text)) phrase.Weigh(table, telling);
        Pool = Phrase.Pool(Ways.Append(Text), table);
        Correction?.Weigh(table, telling);
    }
}
