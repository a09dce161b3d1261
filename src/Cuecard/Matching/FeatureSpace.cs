using System.Text;

namespace Cuecard.Matching;

/// <summary>
/// The numbers of a deck's features: stems, pairs of neighbouring stems, and runs of sounds. Laid out in sorted arrays, since
/// a large deck has some hundred thousand of them.
/// </summary>
internal sealed class FeatureSpace(Lexicon lexicon, int wordFeatures, StemList stems, long[] pairs, int[] pairNumbers, Dictionary<uint, int> runs, SoundLexicon sounding)
{
    /// <summary>The length of a run of sounds.</summary>
    public const int RunLength = 4;

    /// <summary>The length of a run of consonants.</summary>
    public const int SkeletonLength = 4;

    private const uint SkeletonMask = 0xFFFFFFFF;
    private const uint SkeletonMark = 0x80808080;

    /// <summary>The deck's words and terms by their sound.</summary>
    public SoundLexicon Sounding => sounding;

    /// <summary>How many stems and pairs there are; their numbers run from 0.</summary>
    public int WordFeatures => wordFeatures;

    /// <summary>How many runs of sounds there are; their numbers run from 0.</summary>
    public int SoundFeatures => runs.Count;

    /// <summary>The words of a text with the lexicon applied.</summary>
    public List<Word> Words(ReadOnlySpan<char> text) => lexicon.Canonical(WordReader.Read(text));

    /// <summary>The number of a stem, or -1 where the deck does not have it.</summary>
    public int FindStem(string stem) => stems.Find(stem);

    /// <summary>The number of a pair of stems, or -1.</summary>
    public int FindPair(int first, int second)
    {
        var at = Array.BinarySearch(pairs, Pair(first, second));
        return at < 0 ? -1 : pairNumbers[at];
    }

    /// <summary>The number of a run of sounds, or -1.</summary>
    public int FindRun(uint run) => runs.GetValueOrDefault(run, -1);

    /// <summary>The stems that begin like an unfinished word, at most <paramref name="most"/>; none when there are more.</summary>
    public List<int> StemsStartingWith(string prefix, int most)
    {
        var found = stems.StartingWith(prefix).Take(most + 1).ToList();
        return found.Count > most ? [] : found;
    }

    /// <summary>Two stems' numbers as one.</summary>
    public static long Pair(int first, int second) => ((long)first << 32) | (uint)second;

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

    /// <summary>Writes all that look-ups need.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(wordFeatures);
        stems.Write(writer);
        writer.WriteArray<long>(pairs);
        writer.WriteArray<int>(pairNumbers);
        writer.WriteArray<uint>([.. runs.OrderBy(r => r.Value).Select(r => r.Key)]);
        sounding.Write(writer);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FeatureSpace Read(BinaryReader reader, Lexicon lexicon) => new(
        lexicon, reader.ReadInt32(), StemList.Read(reader), reader.ReadArray<long>(), reader.ReadArray<int>(), ReadRuns(reader), SoundLexicon.Read(reader));

    private static Dictionary<uint, int> ReadRuns(BinaryReader reader)
    {
        var keys = reader.ReadArray<uint>();
        var runs = new Dictionary<uint, int>(keys.Length);
        foreach (var key in keys) runs.Add(key, runs.Count);
        return runs;
    }
}
