using System.Collections.Immutable;
using Cuecard.Matching;

namespace Cuecard.Grading;

/// <summary>How an answer was said. It never changes the score.</summary>
/// <param name="Words">How many words.</param>
/// <param name="WordsPerMinute">The pace, or null where the answer was typed or took less than two seconds.</param>
/// <param name="Fillers">Words that fill time ("um", "you know"), with how often each was said, most frequent first.</param>
/// <param name="LongestPause">The longest silence within the answer, or null where it was typed.</param>
/// <param name="Hedges">How often something was weakened ("maybe", "I guess").</param>
public sealed record Delivery(int Words, double? WordsPerMinute, ImmutableArray<FillerCount> Fillers, TimeSpan? LongestPause, int Hedges)
{
    private static readonly string[] FillerForms = ["um", "uh", "er", "erm", "hmm", "you know", "i mean", "sort of", "kind of", "like you know", "basically", "actually", "literally", "right so", "okay so", "so yeah"];
    private static readonly string[] HedgeForms = ["maybe", "perhaps", "i guess", "i think", "i suppose", "probably", "possibly", "not sure", "something like", "i believe", "might be", "or something", "or whatever"];

    /// <summary>How many fillers in all.</summary>
    public int FillerTotal => Fillers.Sum(f => f.Count);

    /// <summary>Measures an answer.</summary>
    public static Delivery Of(Answer answer)
    {
        var words = WordReader.Read(answer.Text).ConvertAll(w => w.Text);
        var fillers = FillerForms.Select(f => new FillerCount(f, Count(words, f))).Where(f => f.Count > 0).OrderByDescending(f => f.Count).ThenBy(f => f.Text, StringComparer.Ordinal);
        return new Delivery(words.Count, Pace(answer), [.. fillers], Pause(answer), HedgeForms.Sum(h => Count(words, h)));
    }

    private static double? Pace(Answer answer)
    {
        if (answer.Spoken.IsEmpty) return null;
        var minutes = (answer.Spoken[^1].To - answer.Spoken[0].From).TotalMinutes;
        return minutes < 2.0 / 60 ? null : Math.Round(answer.Spoken.Sum(s => s.Words) / minutes);
    }

    private static TimeSpan? Pause(Answer answer)
    {
        if (answer.Spoken.IsEmpty) return null;
        var longest = TimeSpan.Zero;
        for (var i = 1; i < answer.Spoken.Length; i++)
        {
            var pause = answer.Spoken[i].From - answer.Spoken[i - 1].To;
            if (pause > longest) longest = pause;
        }

        return longest;
    }

    private static int Count(List<string> words, string form)
    {
        var parts = form.Split(' ');
        var count = 0;
        for (var i = 0; i + parts.Length <= words.Count; i++)
        {
            if (parts.Select((p, k) => words[i + k] == p).All(same => same)) count++;
        }

        return count;
    }
}

/// <summary>How often a filler was said.</summary>
public sealed record FillerCount(string Text, int Count);
