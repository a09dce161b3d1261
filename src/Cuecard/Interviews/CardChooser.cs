using Cuecard.Decks;

namespace Cuecard.Interviews;

/// <summary>Chooses the next card or case: not asked yet, of the difficulty that the answers so far call for, and rather one the candidate is weak in.</summary>
internal sealed class CardChooser(Deck deck, InterviewOptions options, Random random)
{
    /// <summary>From this success on the next question of a pillar is harder.</summary>
    private const double Harder = 0.7;

    /// <summary>Below this success it is easier.</summary>
    private const double Easier = 0.35;

    /// <summary>How unknown a card's weakness is.</summary>
    private const double Unknown = 0.5;

    private readonly HashSet<CardId> _asked = [];
    private readonly Dictionary<string, int> _shift = new(StringComparer.Ordinal);

    /// <summary>Takes note of how a question went.</summary>
    public void Heard(string pillar, double success)
    {
        var step = success >= Harder ? 1 : success < Easier ? -1 : 0;
        _shift[pillar] = Math.Clamp(_shift.GetValueOrDefault(pillar) + step, -2, 2);
    }

    /// <summary>A card for a slot, or null when all of the pillar were asked.</summary>
    public Card? Card(PlannedSlot slot)
    {
        var left = deck.Cards.Where(c => c.Pillar == slot.Pillar && !_asked.Contains(c.Id)).ToList();
        if (left.Count == 0) return null;
        var depth = Math.Clamp((int)slot.Depth + _shift.GetValueOrDefault(slot.Pillar), (int)Level.Junior, (int)Level.Senior);
        var weights = left.ConvertAll(c => Weight(c, depth));
        var at = random.NextDouble() * weights.Sum();
        var chosen = left[^1];
        for (var i = 0; i < left.Count; i++)
        {
            at -= weights[i];
            if (at > 0) continue;
            chosen = left[i];
            break;
        }

        _asked.Add(chosen.Id);
        return chosen;
    }

    /// <summary>A case for a slot, or null when there is none left.</summary>
    public BusinessCase? Case(PlannedSlot slot)
    {
        var left = deck.Cases.Where(c => c.Pillar == slot.Pillar && !_asked.Contains(c.Id)).ToList();
        if (left.Count == 0) return null;
        var near = left.Min(c => Math.Abs(c.Level - slot.Depth));
        left.RemoveAll(c => Math.Abs(c.Level - slot.Depth) > near + 1);
        var chosen = left[random.Next(left.Count)];
        _asked.Add(chosen.Id);
        return chosen;
    }

    /// <summary>Cards of the right depth weigh most; one level off a quarter of it. What was asked before makes its neighbours unlikely.</summary>
    private double Weight(Card card, int depth)
    {
        var near = Math.Abs((int)card.Level - depth) switch { 0 => 1.0, 1 => 0.25, _ => 0.04 };
        var weak = 0.2 + options.Weakness.GetValueOrDefault(card.Id, Unknown);
        var fresh = card.Head.Related.Any(_asked.Contains) ? 0.3 : 1;
        return near * weak * fresh;
    }
}
