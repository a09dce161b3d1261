using Cuecard.Decks;
using Cuecard.Grading.Wording;
using Cuecard.Matching;

namespace Cuecard.Grading;

/// <summary>Tells whether an answer is about a card's subject or rather about another card's, by the words of title, terms, phrasings and Say (cosine of tf-idf vectors).</summary>
internal sealed class CardTopics
{
    private readonly Dictionary<string, List<(int Card, float Weight)>> _cardsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<CardId, int> _numbers;
    private readonly HashSet<int>[] _near;

    public CardTopics(Deck deck, Lexicon lexicon)
    {
        _numbers = deck.Cards.Select((c, i) => (c.Id, i)).ToDictionary(c => c.Id, c => c.i);
        _near = [.. deck.Cards.Select(c => new HashSet<int>(c.Head.Related.Where(_numbers.ContainsKey).Select(r => _numbers[r])))];
        for (var i = 0; i < _near.Length; i++)
        {
            foreach (var other in _near[i].ToArray()) _near[other].Add(i);
        }

        var counts = deck.Cards.Select(c => Counts(c.Head, lexicon)).ToList();
        var documents = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var stem in counts.SelectMany(c => c.Keys)) documents[stem] = documents.GetValueOrDefault(stem) + 1;
        for (var card = 0; card < counts.Count; card++) Add(card, counts[card], documents, counts.Count);
    }

    /// <summary>How near an answer is to a card, as a share of how near it is to the nearest card that is no neighbour of it: 1 where no other is nearer; 1 also where there is no card.</summary>
    public double Of(CardId? card, Passage answer)
    {
        if (card is not { } id || !_numbers.TryGetValue(id, out var own)) return 1;
        var nearness = new float[_near.Length];
        foreach (var stem in answer.Content.Select(t => t.Stem).Distinct())
        {
            if (!_cardsOf.TryGetValue(stem, out var cards)) continue;
            foreach (var (other, weight) in cards) nearness[other] += weight;
        }

        var best = nearness[own];
        for (var other = 0; other < nearness.Length; other++)
        {
            if (other != own && !_near[own].Contains(other)) best = Math.Max(best, nearness[other]);
        }

        return best > 0 ? nearness[own] / best : 1;
    }

    private void Add(int card, Dictionary<string, int> counts, Dictionary<string, int> documents, int cards)
    {
        var weights = counts.ToDictionary(c => c.Key, c => MathF.Sqrt(c.Value) * MathF.Log((cards + 1f) / documents[c.Key]), StringComparer.Ordinal);
        var norm = MathF.Sqrt(weights.Values.Sum(w => w * w));
        foreach (var (stem, weight) in weights)
        {
            if (!_cardsOf.TryGetValue(stem, out var list)) _cardsOf[stem] = list = [];
            // The answer's own weight for the word, its information, is folded in.
            list.Add((card, weight / Math.Max(norm, 1e-6f) * MathF.Log((cards + 1f) / documents[stem])));
        }
    }

    private static Dictionary<string, int> Counts(CardHead head, Lexicon lexicon)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in head.Asked.Concat(head.Terms).Append(head.Title).Append(head.Say))
        {
            foreach (var token in Passage.Read(text, lexicon).Content) counts[token.Stem] = counts.GetValueOrDefault(token.Stem) + 1;
        }

        return counts;
    }
}
