namespace Cuecard.Matching;

/// <summary>Scores every card for the words of one question. Holds working arrays and a memory of stems: used by one thread at a time.</summary>
internal sealed class Scorer(FeatureSpace space, MatchIndex index, MatcherOptions options)
{
    /// <summary>Words further back than this say little of the question now being asked.</summary>
    public const int MaxWords = 96;

    private const int MaxRememberedStems = 4_000;
    private const int MaxRememberedWindows = 1_000;

    /// <summary>A misheard word is looked for in this many neighbouring words.</summary>
    private const int WindowWords = 3;

    private readonly float[] _words = new float[index.CardCount];
    private readonly float[] _sounds = new float[index.CardCount];
    private readonly float[] _nearest = new float[index.CardCount];
    private readonly float[] _phrasings = new float[index.PhrasingCount];
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly HashSet<int> _seen = [];
    private readonly Dictionary<string, List<(int[] Stems, float Likeness)>> _alike = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (float Likeness, int Word)> _guessed = [];

    /// <summary>Share of the question's information explained, by card, from the last <see cref="Score"/>.</summary>
    public ReadOnlySpan<float> Words => _words;

    /// <summary>Cosine with the nearest phrasing, by card.</summary>
    public ReadOnlySpan<float> Nearest => _nearest;

    /// <summary>Share of the question's sounds explained, by card.</summary>
    public ReadOnlySpan<float> Sounds => _sounds;

    /// <summary>Information in the words that the deck knows, in units of one rare word.</summary>
    public double Known { get; private set; }

    /// <summary>Information in the words that the deck does not know, each taken as half a rare word.</summary>
    public double Unknown { get; private set; }

    /// <summary>The features of the question, each with the word it came from and its weight.</summary>
    public List<(int Feature, int Word, float Weight)> Features { get; } = [];

    /// <summary>The runs of sounds of the question, each with the word it begins in and its weight.</summary>
    public List<(int Feature, int Word, float Weight)> SoundFeatures { get; } = [];

    /// <summary>Fills <paramref name="scores"/> with the score of each card.</summary>
    /// <param name="words">Words with the lexicon applied.</param>
    /// <param name="from">The question's first word.</param>
    /// <param name="to">One past its last word.</param>
    /// <param name="unfinished">True when the last word may still grow.</param>
    /// <param name="scores">One a card.</param>
    public void Score(List<Word> words, int from, int to, bool unfinished, Span<float> scores)
    {
        from = Math.Max(from, to - MaxWords);
        CollectFeatures(words, from, to, unfinished);
        ScoreWords();
        ScoreSounds(words, from, to);
        for (var c = 0; c < scores.Length; c++)
            scores[c] = (float)((options.Words * _words[c]) + (options.Nearest * _nearest[c]) + (options.Sounds * _sounds[c]));
    }

    /// <summary>Information in the heard words that stand in a card's title or terms.</summary>
    public double TellingFor(int card)
    {
        var telling = 0.0;
        foreach (var (feature, _, weight) in Features)
        {
            if (index.Terms.Strength(feature, card) > 0) telling += weight;
        }

        return telling;
    }

    /// <summary>The number of a word's stem, or -1 where the deck does not have it.</summary>
    public int StemOf(string word)
    {
        if (_stems.TryGetValue(word, out var stem)) return stem;
        stem = space.FindStem(Stemmer.Stem(word));
        if (_stems.Count < MaxRememberedStems) _stems[word] = stem;
        return stem;
    }

    private void CollectFeatures(List<Word> words, int from, int to, bool unfinished)
    {
        Features.Clear();
        _seen.Clear();
        Known = Unknown = 0;
        var previous = -1;
        for (var i = from; i < to; i++)
        {
            var text = words[i].Text;
            if (FunctionWords.Contains(text)) continue;
            var stem = StemOf(text);
            if (stem < 0)
            {
                if (unfinished && i == to - 1 && text.Length >= 3) AddPrefix(text, i);
                else if (text.Length > 1) Unknown += 0.5;
                previous = -1;
                continue;
            }

            if (_seen.Add(stem))
            {
                var information = index.WordInformation[stem];
                Known += information;
                Features.Add((stem, i, information));
            }

            var pair = previous >= 0 && previous != stem ? space.FindPair(previous, stem) : -1;
            if (pair >= 0 && index.WordInformation[pair] > 0 && _seen.Add(pair))
                Features.Add((pair, i, (float)(index.WordInformation[pair] * options.PairWeight)));
            previous = stem;
        }

        AddSoundsLike(words, from, to);
    }

    /// <summary>Adds words that were not heard but sound like two or three neighbouring words that were.</summary>
    private void AddSoundsLike(List<Word> words, int from, int to)
    {
        if (options.SoundsLike <= 0) return;
        _guessed.Clear();
        for (var i = from; i < to; i++)
        {
            foreach (var (stems, likeness) in Alike(words, Math.Max(from, i - WindowWords + 1), i + 1))
            {
                foreach (var stem in stems)
                {
                    if (_seen.Contains(stem)) continue;
                    if (!_guessed.TryGetValue(stem, out var known) || known.Likeness < likeness) _guessed[stem] = (likeness, i);
                }
            }
        }

        foreach (var (stem, (likeness, word)) in _guessed)
        {
            Features.Add((stem, word, (float)(options.SoundsLike * likeness * index.WordInformation[stem])));
        }
    }

    private List<(int[] Stems, float Likeness)> Alike(List<Word> words, int from, int to)
    {
        var texts = new string[to - from];
        for (var i = from; i < to; i++) texts[i - from] = words[i].Text;
        var key = string.Join(' ', texts);
        if (_alike.TryGetValue(key, out var alike)) return alike;
        alike = space.Sounding.SoundingLike(texts);
        if (_alike.Count >= MaxRememberedWindows) _alike.Clear();
        _alike[key] = alike;
        return alike;
    }

    private void AddPrefix(string prefix, int word)
    {
        var stems = space.StemsStartingWith(prefix, 12);
        foreach (var stem in stems)
        {
            if (_seen.Add(stem)) Features.Add((stem, word, 0.6f * index.WordInformation[stem] / stems.Count));
        }
    }

    private void ScoreWords()
    {
        Array.Clear(_words);
        Array.Clear(_phrasings);
        Array.Clear(_nearest);
        double total = Unknown, norm = Unknown * 0.25;
        foreach (var (feature, _, weight) in Features)
        {
            total += weight;
            norm += weight * weight;
            index.Cards.Spread(feature, weight, _words);
            index.Phrasings.Spread(feature, weight, _phrasings);
        }

        if (total <= 0) return;
        Scale(_words, 1 / total);
        FindNearest((float)(1 / Math.Sqrt(norm)));
    }

    /// <summary>The most alike phrasing of each card. A card without any of the words has none.</summary>
    private void FindNearest(float unit)
    {
        var from = index.PhrasingsFrom;
        for (var c = 0; c < _nearest.Length; c++)
        {
            if (_words[c] <= 0) continue;
            var most = 0f;
            for (var p = from[c]; p < from[c + 1]; p++)
            {
                if (_phrasings[p] > most) most = _phrasings[p];
            }

            _nearest[c] = most * unit;
        }
    }

    private void ScoreSounds(List<Word> words, int from, int to)
    {
        Array.Clear(_sounds);
        SoundFeatures.Clear();
        _seen.Clear();
        double total = 0;
        foreach (var (run, word) in FeatureSpace.Runs(words, from, to))
        {
            var feature = space.FindRun(run);
            if (feature >= 0 && !_seen.Add(feature)) continue;
            var weight = feature < 0 ? 0.5f : index.SoundInformation[feature];
            total += weight;
            if (feature < 0 || weight < MatchIndex.CommonSound) continue;
            SoundFeatures.Add((feature, word, weight));
            index.Sounds.Spread(feature, weight, _sounds);
        }

        if (total > 0) Scale(_sounds, 1 / total);
    }

    private static void Scale(float[] scores, double factor)
    {
        var f = (float)factor;
        for (var c = 0; c < scores.Length; c++) scores[c] *= f;
    }
}
