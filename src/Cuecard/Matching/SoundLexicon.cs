using System.Runtime.InteropServices;
using System.Text;

namespace Cuecard.Matching;

/// <summary>
/// The deck's telling words and terms by their sound, to recover what a recogniser misheard: "back bro petition" for
/// backpropagation.
/// </summary>
internal sealed class SoundLexicon
{
    /// <summary>Shorter words are too easily heard in others.</summary>
    private const int MinSounds = 5;

    private const int RunLength = 3;
    private const int MaxCandidates = 24;

    /// <summary>A run that so many words have tells nothing.</summary>
    private const int MaxUnitsOfRun = 300;

    /// <summary>Less evidence than this may well be chance.</summary>
    private const float MinEvidence = 7;

    /// <summary>At this much evidence a word is as good as heard.</summary>
    private const float FullEvidence = 12;

    /// <summary>At least this share of the evidence that the word would give if heard perfectly.</summary>
    private const float MinShare = 0.55f;

    private readonly List<(string Sounds, int[] Stems)> _units = [];
    private readonly Dictionary<uint, List<int>> _unitsByRun = [];
    private HashSet<string>? _known = new(StringComparer.Ordinal);

    /// <summary>Adds words that stand together; one word or a term of several.</summary>
    /// <param name="words">The words.</param>
    /// <param name="stems">Their stems' numbers, function words left out.</param>
    public void Add(IReadOnlyList<string> words, int[] stems)
    {
        if (_known is null) throw new InvalidOperationException("The lexicon is sealed.");
        if (stems.Length == 0 || !_known.Add(string.Join(' ', words))) return;
        var sounds = Sounds(words);
        if (sounds.Length >= MinSounds) Add(sounds, stems);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_units.Count);
        foreach (var (sounds, stems) in _units)
        {
            writer.Write(sounds);
            writer.WriteArray<int>(stems);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote; sealed.</summary>
    public static SoundLexicon Read(BinaryReader reader)
    {
        var lexicon = new SoundLexicon();
        var units = reader.ReadInt32();
        for (var i = 0; i < units; i++) lexicon.Add(reader.ReadString(), reader.ReadArray<int>());
        lexicon.Seal();
        return lexicon;
    }

    private void Add(string sounds, int[] stems)
    {
        var unit = _units.Count;
        _units.Add((sounds, stems));
        foreach (var run in Runs(sounds))
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_unitsByRun, run, out _);
            (list ??= []).Add(unit);
        }
    }

    /// <summary>To be called when all is added: frees what only adding needs.</summary>
    public void Seal()
    {
        _known = null;
        foreach (var run in _unitsByRun.Keys.ToList())
        {
            if (_unitsByRun[run].Count > MaxUnitsOfRun) _unitsByRun.Remove(run);
            else _unitsByRun[run].TrimExcess();
        }

        _units.TrimExcess();
        _unitsByRun.TrimExcess();
    }

    /// <summary>The units that some heard words sound like, with how much: 0 for just enough evidence, 1 for as good as heard.</summary>
    public List<(int[] Stems, float Likeness)> SoundingLike(IReadOnlyList<string> heard)
    {
        var sounds = Sounds(heard);
        var hits = new Dictionary<int, int>();
        foreach (var run in Runs(sounds))
        {
            if (!_unitsByRun.TryGetValue(run, out var units)) continue;
            foreach (var unit in units) CollectionsMarshal.GetValueRefOrAddDefault(hits, unit, out _)++;
        }

        var likely = new PriorityQueue<int, (float Share, int Unit)>();
        foreach (var (unit, count) in hits)
        {
            var length = _units[unit].Sounds.Length;
            if (count < 2 || count * 5 < length) continue;
            var rank = ((float)count / length, -unit);
            if (likely.Count < MaxCandidates) likely.Enqueue(unit, rank);
            else likely.EnqueueDequeue(unit, rank);
        }

        var found = new List<(int[], float)>();
        foreach (var unit in likely.UnorderedItems.Select(u => u.Element).Order())
        {
            var (wanted, stems) = _units[unit];
            var evidence = SoundAlignment.Evidence(wanted, sounds);
            if (evidence < MinEvidence || evidence < MinShare * SoundAlignment.Full(wanted)) continue;
            found.Add((stems, Math.Min(1, (evidence - MinEvidence) / (FullEvidence - MinEvidence))));
        }

        return found;
    }

    private static string Sounds(IReadOnlyList<string> words)
    {
        var sounds = new StringBuilder(64);
        foreach (var word in words) Phonetics.Append(sounds, word);
        return sounds.ToString();
    }

    private static HashSet<uint> Runs(string sounds)
    {
        var runs = new HashSet<uint>(sounds.Length);
        uint run = 0;
        for (var i = 0; i < sounds.Length; i++)
        {
            run = ((run << 8) | sounds[i]) & 0xFFFFFF;
            if (i >= RunLength - 1) runs.Add(run);
        }

        return runs;
    }
}
