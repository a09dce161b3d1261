using System.Runtime.InteropServices;
using System.Text;
using Cuecard.Decks;

namespace Cuecard.Matching;

/// <summary>Numbers the features of a deck: stems, pairs of neighbouring stems, and runs of sounds.</summary>
internal sealed class FeatureSpace(Lexicon lexicon)
{
    /// <summary>The length of a run of sounds.</summary>
    public const int RunLength = 4;

    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _pairs = [];
    private readonly Dictionary<uint, int> _runs = [];
    private string[] _sortedStems = [];

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
            var stem = Number(_stems, Stemmer.Stem(word.Text));
            features.Add(stem);
            if (previous >= 0 && previous != stem) features.Add(Number(_pairs, Pair(previous, stem)));
            previous = stem;
        }

        var runs = new List<int>();
        foreach (var (run, _) in Runs(words, 0, words.Count))
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_runs, run, out var exists);
            if (!exists) number = _runs.Count - 1;
            runs.Add(number);
        }

        return new TextFeatures([.. features], [.. runs]);
    }

    /// <summary>The number of a stem, or -1 where the deck does not have it.</summary>
    public int FindStem(string stem) => _stems.GetValueOrDefault(stem, -1);

    /// <summary>The number of a pair of stems, or -1.</summary>
    public int FindPair(int first, int second) => _pairs.GetValueOrDefault(Pair(first, second), -1);

    /// <summary>The number of a run of sounds, or -1.</summary>
    public int FindRun(uint run) => _runs.GetValueOrDefault(run, -1);

    /// <summary>To be called when all of the deck is learnt, before anything is looked up.</summary>
    public void Seal() => _sortedStems = [.. _stems.Keys.Order(StringComparer.Ordinal)];

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

        var runs = new List<(uint, int)>(Math.Max(0, sounds.Length - RunLength + 1));
        uint run = 0;
        for (var i = 0; i < sounds.Length; i++)
        {
            run = (run << 8) | sounds[i];
            if (i >= RunLength - 1) runs.Add((run, wordOf[i - RunLength + 1]));
        }

        return runs;
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

/// <summary>The numbered features of one card's head.</summary>
internal sealed record CardFeatures(TextFeatures Title, TextFeatures[] Terms, TextFeatures Say, TextFeatures[] Asked)
{
    public static CardFeatures Of(FeatureSpace space, CardHead head) => new(
        space.Learn(head.Title),
        [.. head.Terms.Select(space.Learn)],
        space.Learn(head.Say),
        [.. head.Asked.Select(space.Learn)]);
}
