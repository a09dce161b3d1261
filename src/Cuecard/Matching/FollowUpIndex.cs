using System.Collections.Concurrent;
using Cuecard.Decks;

namespace Cuecard.Matching;

/// <summary>The follow-up questions of each card as stems, read from its body when the card is first discussed.</summary>
internal sealed class FollowUpIndex(Deck deck, FeatureSpace space)
{
    private readonly ConcurrentDictionary<CardId, (CardId Leads, HashSet<string> Stems)[]> _byCard = new();

    /// <summary>How well a question fits a follow-up of the card under discussion: the card it leads to, and the share of the follow-up's words that were said.</summary>
    public IEnumerable<(CardId Leads, double Fit)> Fits(CardId discussed, IReadOnlyCollection<string> stems)
    {
        if (stems.Count == 0) yield break;
        foreach (var (leads, words) in _byCard.GetOrAdd(discussed, Read))
        {
            var shared = stems.Count(words.Contains);
            if (shared > 0) yield return (leads, shared / Math.Sqrt((double)words.Count * stems.Count));
        }
    }

    private (CardId, HashSet<string>)[] Read(CardId id) => deck.Find(id) is not { } card
        ? []
        : [.. card.Body.FollowUps.Select(f => (f.Card ?? id, Stems(f.Question)))];

    private HashSet<string> Stems(string text) =>
        [.. space.Words(text).Where(w => !FunctionWords.Contains(w.Text)).Select(w => Stemmer.Stem(w.Text))];
}
