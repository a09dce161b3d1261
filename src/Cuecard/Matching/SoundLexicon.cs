using System.Runtime.InteropServices;
using System.Text;

namespace Cuecard.Matching;

/// <summary>
/// The deck's telling words and terms by their sound, to recover what a recogniser misheard: "rare deforestation" for
/// regularization, "random florist" for random forest.
/// </summary>
internal sealed class SoundLexicon
{
    /// <summary>Shorter words are too easily heard in others.</summary>
    private const int MinSounds = 5;

    private const int RunLength = 3;
    private const int MaxCandidates = 48;

    private readonly List<(string Sounds, int[] Stems)> _units = [];
    private readonly Dictionary<uint, List<int>> _unitsByRun = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Less evidence than this may well be chance.</summary>
    private const float MinEvidence = 7;

    /// <summary>At this much evidence a word is as good as heard.</summary>
    private const float FullEvidence = 12;

    /// <summary>At least this share of the evidence that the word would give if heard perfectly.</summary>
    private const float MinShare = 0.55f;

    /// <summary>Adds words that stand together; one word or a term of several.</summary>
    /// <param name="words">The words.</param>
    /// <param name="stems">Their stems' numbers, function words left out.</param>
    public void Add(IReadOnlyList<string> words, int[] stems)
    {
        if (stems.Length == 0 || !_known.Add(string.Join(' ', words))) return;
        var sounds = Sounds(words);
        if (sounds.Length < MinSounds) return;
        var unit = _units.Count;
        _units.Add((sounds, stems));
        foreach (var run in Runs(sounds).Distinct())
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(_unitsByRun, run, out _);
            (list ??= []).Add(unit);
        }
    }

    /// <summary>The units that some heard words sound like, with how much.</summary>
    public List<(int[] Stems, float Likeness)> SoundingLike(IReadOnlyList<string> heard)
    {
        var sounds = Sounds(heard);
        var hits = new Dictionary<int, int>();
        foreach (var run in Runs(sounds).Distinct())
        {
            if (!_unitsByRun.TryGetValue(run, out var units)) continue;
            foreach (var unit in units) CollectionsMarshal.GetValueRefOrAddDefault(hits, unit, out _)++;
        }

        var found = new List<(int[], float)>();
        var likely = hits.Where(h => h.Value >= 2)
            .OrderByDescending(h => (float)h.Value / _units[h.Key].Sounds.Length)
            .ThenBy(h => h.Key)
            .Take(MaxCandidates);
        foreach (var (unit, _) in likely)
        {
            var evidence = SoundAlignment.Evidence(_units[unit].Sounds, sounds);
            if (evidence >= MinEvidence && evidence >= MinShare * SoundAlignment.Full(_units[unit].Sounds)) found.Add((_units[unit].Stems, Math.Min(1, (evidence - MinEvidence) / (FullEvidence - MinEvidence))));
        }

        return found;
    }

    private static string Sounds(IEnumerable<string> words)
    {
        var sounds = new StringBuilder(64);
        foreach (var word in words) Phonetics.Append(sounds, word);
        return sounds.ToString();
    }

    private static IEnumerable<uint> Runs(string sounds)
    {
        uint run = 0;
        for (var i = 0; i < sounds.Length; i++)
        {
            run = ((run << 8) | sounds[i]) & 0xFFFFFF;
            if (i >= RunLength - 1) yield return run;
        }
    }
}
