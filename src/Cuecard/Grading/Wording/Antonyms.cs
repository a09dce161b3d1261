using System.Collections.Frozen;
using Cuecard.Matching;

namespace Cuecard.Grading.Wording;

/// <summary>Pairs of words that say the opposite of each other: WordNet's, and those of the field that turn a statement round.</summary>
internal static class Antonyms
{
    private const string Resource = "Cuecard.Grading.Wording.antonyms.txt";

    private const string OfTheField =
        "overfit underfit|overfitting underfitting|overestimate underestimate|oversample undersample|oversampling undersampling|higher lower|more less|more fewer|" +
        "most least|larger smaller|bigger smaller|greater smaller|increase reduce|raise lower|grow shrink|rise fall|up down|before after|maximize minimize|" +
        "encoder decoder|supervised unsupervised|parametric nonparametric|biased unbiased|dependent independent|positive negative|true false|reject accept|" +
        "best worst|better worse|gain loss|first last|inner outer|row column|narrow wide|narrower wider|faster slower|fast slow|cheap expensive|" +
        "stronger weaker|above below|numerator denominator|short long|shorter longer|early late|earlier later|simple complex|stable unstable|always never|" +
        "everything nothing|include exclude|keep drop|add remove|mutable immutable|online offline|global local|sequential parallel|causal correlational|" +
        "underpowered overpowered|sparse dense|linear nonlinear|balanced imbalanced|deterministic random|upstream downstream|rare common|rare frequent";

    private static readonly Lazy<FrozenDictionary<string, FrozenSet<string>>> Known = new(Load);

    /// <summary>True where two stems say the opposite of each other.</summary>
    public static bool Are(string stem, string other) => Known.Value.TryGetValue(stem, out var opposites) && opposites.Contains(other);

    private static FrozenDictionary<string, FrozenSet<string>> Load()
    {
        using var stream = typeof(Antonyms).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program was built without {Resource}.");
        using var reader = new StreamReader(stream);
        var pairs = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Concat(OfTheField.Split('|'));
        var opposites = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            var words = pair.Split(' ');
            var (a, b) = (Stemmer.Stem(words[0]), Stemmer.Stem(words[1].Trim()));
            if (a == b) continue;
            Add(a, b);
            Add(b, a);
        }

        return opposites.ToFrozenDictionary(o => o.Key, o => o.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

        void Add(string from, string to)
        {
            if (!opposites.TryGetValue(from, out var set)) opposites[from] = set = new HashSet<string>(StringComparer.Ordinal);
            set.Add(to);
        }
    }
}
