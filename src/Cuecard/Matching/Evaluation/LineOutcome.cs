using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Live;

namespace Cuecard.Matching.Evaluation;

/// <summary>What became of one line.</summary>
/// <param name="Line">The line.</param>
/// <param name="Rank">The place of the first right card from 1, or 0 where it is not among the first ten or none is wanted.</param>
/// <param name="First">The card that came first, if any.</param>
/// <param name="Confidence">Its confidence; 0 where there is none.</param>
/// <param name="Shown">Whether it would be put on screen.</param>
/// <param name="HeardShare">Share of the words heard when a right card became first for good; 1 where it never did.</param>
/// <param name="Changes">How often the card on screen was replaced by another.</param>
/// <param name="WordTicks">Time for each word, in ticks of the time provider.</param>
public sealed record LineOutcome(
    BenchmarkLine Line, int Rank, CardId? First, double Confidence, bool Shown, double HeardShare, int Changes, ImmutableArray<long> WordTicks)
{
    /// <summary>True when the card that came first is a right one.</summary>
    public bool IsRight => Rank == 1;

    /// <summary>Plays a line to a matcher word by word.</summary>
    public static LineOutcome Of(Matcher matcher, BenchmarkLine line, TimeProvider time)
    {
        const int depth = 10;
        var ends = WordReader.Read(line.Question).Select(w => w.End).Distinct().ToList();
        var conversation = new Conversation(matcher);
        CardId? onScreen = null;
        var changes = 0;
        var right = new List<bool>(ends.Count);
        var ticks = ImmutableArray.CreateBuilder<long>(ends.Count);
        for (var i = 0; i < ends.Count; i++)
        {
            var text = line.Question[..(i + 1 == ends.Count ? line.Question.Length : ends[i])];
            var start = time.GetTimestamp();
            var ranked = matcher.Rank(text, 1);
            ticks.Add(time.GetTimestamp() - start);
            right.Add(ranked is [var first, ..] && line.Cards.Contains(first.Card.Id));
            var utterance = new Utterance(TimeSpan.FromSeconds(i / 2.5), Role.Interviewer, null, text, i + 1 == ends.Count);
            foreach (var cue in conversation.Hear(utterance).OfType<CueEvent>().Where(c => !c.Cards.IsEmpty))
            {
                if (onScreen is { } before && before != cue.Cards[0].Card.Id) changes++;
                onScreen = cue.Cards[0].Card.Id;
            }
        }

        var final = matcher.Rank(line.Question, depth);
        var rank = 1 + final.ToList().FindIndex(c => line.Cards.Contains(c.Card.Id));
        var forGood = right.Count;
        while (forGood > 0 && right[forGood - 1]) forGood--;
        var share = rank == 1 && right.Count > 0 ? (double)Math.Min(forGood + 1, right.Count) / right.Count : 1;
        var top = final.IsEmpty ? null : final[0];
        return new LineOutcome(line, rank, top?.Card.Id, top?.Confidence ?? 0, top?.Shown ?? false, share, changes, ticks.ToImmutable());
    }
}
