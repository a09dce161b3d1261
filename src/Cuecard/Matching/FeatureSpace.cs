using System.Runtime.InteropServices;
using System.Text;
using Cuecard.Decks;

namespace Cuecard.Matching;

/// <summary>Numbers the features of a deck: stems, pairs of neighbouring stems, and runs of sounds.</summary>
internal sealed class FeatureSpace(Lexicon lexicon)
{
    /// <summary>The length of a run of sounds.</summary>
    public const int RunLength = 4;

    /// <summary>The length of a run of consonants.</summary>
    public const int SkeletonLength = 4;

    private const uint SkeletonMask = 0xFFFFFFFF;
    private const uint SkeletonMark = 0x80808080;

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _pairs = [];
    private readonly Dictionary<uint, int> _runs = [];
    private readonly Dictionary<string, string> _stemOf = new(StringComparer.Ordinal);
    private string[] _sortedStems = [];

    /// <summary>The deck's words and terms by their sound.</summary>
    public SoundLexicon Sounding { get; } = new();

    /// <summary>How many stems and pairs there are; their numbers run from 0.</summary>
    public int WordFeatures { get; private set; }

    /// <summary>How many runs of sounds there are; their numbers run from 0.</summary>
    public int SoundFeatures => _runs.Count;

    /// <summary>The words of a text with the lexicon applied.</summary>
    public List<Word> Words(ReadOnlySpan<char> text) => lexicon.Canonical(WordReader.Read(text));

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
            if (previous >= 0 && previous != stem) features.Add(Number(_pairs, Pair(previous, stem)));
            previous = stem;
        }

        return new TextFeatures([.. features], [.. Runs(words, 0, words.Count).Select(r => NumberRun(r.Run))]);
    }

    /// <summary>As <see cref="Learn"/>, for a term that is also known by its sound as a whole.</summary>
    public TextFeatures LearnTerm(string term)
    {
        var features = Learn(term);
        var words = Words(term);
        var stems = words.Where(w => !FunctionWords.Contains(w.Text)).Select(w => FindStem(StemOf(w.Text))).Distinct().ToArray();
        Sounding.Add([.. words.Select(w => w.Text)], stems);
        foreach (var word in words)
        {
            if (!FunctionWords.Contains(word.Text)) Sounding.Add([word.Text], [FindStem(StemOf(word.Text))]);
        }

        return features;
    }

    /// <summary>As <see cref="Learn"/>, each word and run of sounds once and no pairs: for the long text of a card's body.</summary>
    public TextFeatures LearnOnce(IEnumerable<string> texts)
    {
        var stems = new HashSet<int>();
        var runs = new HashSet<int>();
        foreach (var words in texts.Select(t => Words(t)))
        {
            foreach (var word in words)
            {
                if (!FunctionWords.Contains(word.Text)) stems.Add(Number(_stems, StemOf(word.Text)));
            }

            foreach (var (run, _) in Runs(words, 0, words.Count)) runs.Add(NumberRun(run));
        }

        return new TextFeatures([.. stems], [.. runs]);
    }

    /// <summary>The number of a stem, or -1 where the deck does not have it.</summary>
    public int FindStem(string stem) => _stems.GetValueOrDefault(stem, -1);

    /// <summary>The number of a pair of stems, or -1.</summary>
    public int FindPair(int first, int second) => _pairs.GetValueOrDefault(Pair(first, second), -1);

    /// <summary>The number of a run of sounds, or -1.</summary>
    public int FindRun(uint run) => _runs.GetValueOrDefault(run, -1);

    /// <summary>To be called when all of the deck is learnt, before anything is looked up.</summary>
    public void Seal()
    {
        _stemOf.Clear();
        _stemOf.TrimExcess();
        Sounding.Seal();
        _sortedStems = [.. _stems.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>The stems that begin like an unfinished word, at most <paramref name="most"/>; none when there are more.</summary>
    public List<int> StemsStartingWith(string prefix, int most)
    {
        var found = new List<int>();
        var at = Array.BinarySearch(_sortedStems, prefix, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < _sortedStems.Length && _sortedStems[i].StartsWith(prefix, StringComparison.Ordinal); i++)
        {
            if (found.Count == most) return [];
            found.Add(_stems[_sortedStems[i]]);
        }

        return found;
    }

    /// <summary>
    /// The runs of sounds of some words, each with the word in which it begins. Function words are included, since a
    /// recogniser splits words where it likes.
    /// </summary>
    public static List<(uint Run, int Word)> Runs(List<Word> words, int from, int to)
    {
        var sounds = new StringBuilder(128);
        var wordOf = new List<int>(128);
        for (var i = from; i < to; i++)
        {
            Phonetics.Append(sounds, words[i].Text);
            while (wordOf.Count < sounds.Length) wordOf.Add(i);
        }

        var runs = new List<(uint, int)>(Math.Max(0, 2 * sounds.Length));
        uint run = 0;
        for (var i = 0; i < sounds.Length; i++)
        {
            run = (run << 8) | sounds[i];
            if (i >= RunLength - 1) runs.Add((run, wordOf[i - RunLength + 1]));
        }

        AddSkeleton(runs, sounds, wordOf);
        return runs;
    }

    /// <summary>Runs of consonants with the vowels between them left out: what survives when a recogniser guesses another word.</summary>
    private static void AddSkeleton(List<(uint Run, int Word)> runs, StringBuilder sounds, List<int> wordOf)
    {
        uint run = 0;
        var length = 0;
        for (var i = 0; i < sounds.Length; i++)
        {
            if (SoundAlignment.IsVowel(sounds[i])) continue;
            run = ((run << 8) | sounds[i]) & SkeletonMask;
            if (++length >= SkeletonLength) runs.Add((run | SkeletonMark, wordOf[i]));
        }
    }

    private string StemOf(string word)
    {
        if (!_stemOf.TryGetValue(word, out var stem)) _stemOf[word] = stem = Stemmer.Stem(word);
        return stem;
    }

    private int NumberRun(uint run)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_runs, run, out var exists);
        if (!exists) number = _runs.Count - 1;
        return number;
    }

    /// <summary>Writes all that look-ups need.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(WordFeatures);
        writer.Write(_stems.Count);
        foreach (var (stem, number) in _stems)
        {
            writer.Write(stem);
            writer.Write7BitEncodedInt(number);
        }

        writer.WriteArray<long>([.. _pairs.Keys]);
        writer.WriteArray<int>([.. _pairs.Values]);
        writer.WriteArray<uint>([.. _runs.OrderBy(r => r.Value).Select(r => r.Key)]);
        Sounding.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote; sealed.</summary>
    public static FeatureSpace Read(BinaryReader reader, Lexicon lexicon)
    {
        var space = new FeatureSpace(lexicon) { WordFeatures = reader.ReadInt32() };
        var stems = reader.ReadInt32();
        space._stems.EnsureCapacity(stems);
        for (var i = 0; i < stems; i++) space._stems.Add(reader.ReadString(), reader.Read7BitEncodedInt());
        var (pairs, numbers, runs) = (reader.ReadArray<long>(), reader.ReadArray<int>(), reader.ReadArray<uint>());
        space._pairs.EnsureCapacity(pairs.Length);
        for (var i = 0; i < pairs.Length; i++) space._pairs.Add(pairs[i], numbers[i]);
        space._runs.EnsureCapacity(runs.Length);
        for (var i = 0; i < runs.Length; i++) space._runs.Add(runs[i], i);
        space.Sounding.Read(reader);
        space.Seal();
        return space;
    }

    private int Number<TKey>(Dictionary<TKey, int> numbers, TKey key)
        where TKey : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var exists);
        if (!exists) number = WordFeatures++;
        return number;
    }

    private static long Pair(int first, int second) => ((long)first << 32) | (uint)second;
}

/// <summary>The numbered features of one text, in order, with repeats.</summary>
internal sealed record TextFeatures(int[] Words, int[] Sounds);

/// <summary>The numbered features of one card.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Terms">Each of its terms.</param>
/// <param name="Say">Its ten-second answer.</param>
/// <param name="Asked">Each of its phrasings.</param>
/// <param name="Body">The words of its rubric and pitfalls, with repeats.</param>
internal sealed record CardFeatures(TextFeatures Title, TextFeatures[] Terms, TextFeatures Say, TextFeatures[] Asked, TextFeatures Body)
{
    /// <summary>The words of title and terms, each once.</summary>
    public int[] Telling { get; } = [.. Terms.Append(Title).SelectMany(t => t.Words).Distinct()];

    public static CardFeatures Of(FeatureSpace space, Card card)
    {
        var head = card.Head;
        var body = card.ReadBody();
        var lore = body.Rubric.SelectMany(r => r.Ways.Append(r.Text))
            .Concat(body.Pitfalls.SelectMany(p => p.Ways.Append(p.Wrong).Append(p.Right)));
        return new CardFeatures(
            space.LearnTerm(head.Title),
            [.. head.Terms.Select(space.LearnTerm)],
            space.Learn(head.Say),
            [.. head.Asked.Select(space.Learn)],
            space.LearnOnce(lore));
    }
}
