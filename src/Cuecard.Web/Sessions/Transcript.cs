using System.Collections.Immutable;
using Cuecard.Live;

namespace Cuecard.Web.Sessions;

/// <summary>What has been said so far, line by line.</summary>
/// <param name="Lines">The lines, oldest first.</param>
/// <param name="Words">How many words they have.</param>
public sealed record Transcript(ImmutableList<Line> Lines, int Words)
{
    /// <summary>How many lines back an utterance or a cause is looked for.</summary>
    private const int Reach = 8;

    public static Transcript Empty { get; } = new(ImmutableList<Line>.Empty, 0);

    /// <summary>The transcript after some words were heard.</summary>
    public Transcript Hear(Utterance utterance)
    {
        var open = FindLast(l => !l.IsFinal && l.Role == utterance.Role && l.Speaker == utterance.Speaker);
        if (open < 0)
        {
            if (utterance.Text.Trim().Length == 0) return this;
            var number = Lines.Count == 0 ? 1 : Lines[^1].Number + 1;
            var line = new Line(number, utterance.At, utterance.Role, utterance.Speaker, utterance.Text, utterance.IsFinal, []);
            return new Transcript(Lines.Add(line), Words + Count(utterance.Text));
        }

        var words = Words - Count(Lines[open].Text) + Count(utterance.Text);
        return new Transcript(utterance.Text.Trim().Length == 0 ? Lines.RemoveAt(open) : Lines.SetItem(open, Lines[open].Revise(utterance)), words);
    }

    /// <summary>The transcript with the words marked that caused a cue.</summary>
    public Transcript MarkCauses(CueEvent cue)
    {
        if (cue.Cards.IsEmpty) return this;
        var lines = Lines;
        foreach (var words in cue.Cards[0].Because.Where(r => r.Start >= 0).Select(r => r.Heard))
        {
            for (var i = lines.Count - 1; i >= 0 && i >= lines.Count - Reach; i--)
            {
                if (lines[i].Role == Role.Candidate) continue;
                var marked = lines[i].MarkWords(words, cue.Question);
                if (marked == lines[i]) continue;
                lines = lines.SetItem(i, marked);
                break;
            }
        }

        return this with { Lines = lines };
    }

    private static int Count(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ' && (i == 0 || text[i - 1] == ' ')) count++;
        }

        return count;
    }

    private int FindLast(Predicate<Line> wanted)
    {
        for (var i = Lines.Count - 1; i >= 0 && i >= Lines.Count - Reach; i--)
        {
            if (wanted(Lines[i])) return i;
        }

        return -1;
    }
}
