using System.Runtime.InteropServices;

namespace Cuecard.Matching;

/// <summary>Numbers the features of a deck as its text is read: stems, pairs of neighbouring stems, and runs of sounds.</summary>
internal sealed class FeatureLearner(Lexicon lexicon)
{
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _pairs = [];
    private readonly Dictionary<uint, int> _runs = [];
    private readonly Dictionary<string, string> _stemOf = new(StringComparer.Ordinal);
    private readonly SoundLexicon _sounding = new();
    private int _wordFeatures;

    /// <summary>Numbers the features of deck text, adding new ones.</summary>
    public TextFeatures Learn(string text)
    {
        var words = Words(text);
        var features = new List<int>();
        var previous = -1;
        foreach (var word in words)
        {
            if (FunctionWords.Contains(word.Text)) continue;
            var stem = Number(_stems, StemOf(word.Text));
            features.Add(stem);
            if (previous >= 0 && previous != stem) features.Add(Number(_pairs, FeatureSpace.Pair(previous, stem)));
            previous = stem;
        }

        return new TextFeatures([.. features], [.. FeatureSpace.Runs(words, 0, words.Count).Select(r => NumberRun(r.Run))]);
    }

    /// <summary>As <see cref="Learn"/>, for a term that is also known by its sound as a whole.</summary>
    public TextFeatures LearnTerm(string term)
    {
        var features = Learn(term);
        var words = Words(term);
        var telling = words.Where(w => !FunctionWords.Contains(w.Text)).ToList();
        _sounding.Add([.. words.Select(w => w.Text)], [.. telling.Select(w => _stems[StemOf(w.Text)]).Distinct()]);
        foreach (var word in telling) _sounding.Add([word.Text], [_stems[StemOf(word.Text)]]);
        return features;
    }

    /// <summary>As <see cref="Learn"/>, each word and run of sounds once and no pairs: for the long text of a card's body.</summary>
    public TextFeatures LearnOnce(IEnumerable<string> texts)
    {
        var stems = new HashSet<int>();
        var runs = new HashSet<int>();
        foreach (var words in texts.Select(Words))
        {
            foreach (var word in words)
            {
                if (!FunctionWords.Contains(word.Text)) stems.Add(Number(_stems, StemOf(word.Text)));
            }

            foreach (var (run, _) in FeatureSpace.Runs(words, 0, words.Count)) runs.Add(NumberRun(run));
        }

        return new TextFeatures([.. stems], [.. runs]);
    }

    /// <summary>All that was learnt, laid out for looking up.</summary>
    public FeatureSpace Seal()
    {
        var pairs = _pairs.Keys.Order().ToArray();
        _sounding.Seal();
        return new FeatureSpace(lexicon, _wordFeatures, StemList.Of(_stems), pairs, Array.ConvertAll(pairs, p => _pairs[p]), _runs, _sounding);
    }

    private List<Word> Words(string text) => lexicon.Canonical(WordReader.Read(text));

    private string StemOf(string word)
    {
        if (!_stemOf.TryGetValue(word, out var stem)) _stemOf[word] = stem = Stemmer.Stem(word);
        return stem;
    }

    private int Number<TKey>(Dictionary<TKey, int> numbers, TKey key)
        where TKey : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var exists);
        if (!exists) number = _wordFeatures++;
        return number;
    }

    private int NumberRun(uint run)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_runs, run, out var exists);
        if (!exists) number = _runs.Count - 1;
        return number;
    }
}
