using System.Collections.Immutable;
using Cuecard.Decks;

namespace Cuecard.Interviews;

/// <summary>The slots of an interview in order. Which card fills a slot is chosen when it is reached, since difficulty follows the answers.</summary>
public sealed record InterviewPlan(ImmutableArray<PlannedSlot> Slots)
{
    /// <summary>What a question with its probes takes.</summary>
    public const int MinutesPerQuestion = 4;

    /// <summary>How many questions' time a business case takes.</summary>
    public const int QuestionsPerCase = 3;

    /// <summary>From so many minutes on there is room for a business case.</summary>
    public const int MinutesForCase = 20;

    /// <summary>Plans an interview: the company's questions scaled to the time by largest remainder, pillars kept together in the company's order.</summary>
    public static InterviewPlan Make(Deck deck, InterviewOptions options)
    {
        var questions = Math.Max(1, options.Minutes / MinutesPerQuestion);
        var quotas = options.Company.Asks
            .Where(a => a.Questions > 0 && (options.Pillars.IsEmpty || options.Pillars.Contains(a.Pillar)) && deck.Cards.Any(c => c.Pillar == a.Pillar))
            .ToImmutableArray();
        if (quotas.IsEmpty) quotas = [.. deck.Manifest.Pillars.Where(p => (options.Pillars.IsEmpty || options.Pillars.Contains(p.Id)) && deck.Cards.Any(c => c.Pillar == p.Id)).Select(p => new PillarQuota(p.Id, 1, Level.Mid))];
        var counts = Shares(quotas, questions);
        var slots = ImmutableArray.CreateBuilder<PlannedSlot>();
        for (var i = 0; i < quotas.Length; i++)
        {
            var depth = options.Level ?? quotas[i].Depth;
            var left = Math.Min(counts[i], deck.Cards.Count(c => c.Pillar == quotas[i].Pillar));
            var hasCase = options.Minutes >= MinutesForCase && deck.Cases.Any(c => c.Pillar == quotas[i].Pillar);
            if (hasCase && left > 0)
            {
                slots.Add(new PlannedSlot(quotas[i].Pillar, depth, IsCase: true));
                left = Math.Max(0, left - QuestionsPerCase);
            }

            for (var k = 0; k < left; k++) slots.Add(new PlannedSlot(quotas[i].Pillar, depth, IsCase: false));
        }

        return new InterviewPlan(slots.ToImmutable());
    }

    private static int[] Shares(ImmutableArray<PillarQuota> quotas, int questions)
    {
        var total = quotas.Sum(q => q.Questions);
        if (total == 0) return [];
        var exact = quotas.Select(q => (double)questions * q.Questions / total).ToArray();
        var counts = exact.Select(e => (int)e).ToArray();
        var missing = questions - counts.Sum();
        foreach (var i in Enumerable.Range(0, exact.Length).OrderByDescending(i => exact[i] - counts[i]).ThenByDescending(i => quotas[i].Questions).ThenBy(i => i).Take(missing)) counts[i]++;
        return counts;
    }
}

/// <summary>One place of a plan.</summary>
/// <param name="Pillar">The pillar it asks about.</param>
/// <param name="Depth">How deep it goes at first.</param>
/// <param name="IsCase">True for a business case, false for one card's question.</param>
public sealed record PlannedSlot(string Pillar, Level Depth, bool IsCase);
