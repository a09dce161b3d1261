using Cuecard.Decks;

namespace Cuecard.Benchmarks;

/// <summary>A search engine that a user would pick, over the same cards and phrasings.</summary>
internal interface ISearchPeer : IDisposable
{
    string Name { get; }

    /// <summary>Puts a card in, or again without one of its phrasings.</summary>
    void Put(Card card, int? without = null);

    /// <summary>The best cards with their scores, best first.</summary>
    IReadOnlyList<(CardId Card, double Score)> Search(string question, int top);
}

/// <summary>What both peers index of a card.</summary>
internal static class CardText
{
    public static string Terms(Card card) => card.Title + " . " + string.Join(" . ", card.Head.Terms);

    public static string Asked(Card card, int? without) => string.Join(" . ", card.Head.Asked.Where((_, p) => p != without));

    public static string Body(Card card) => card.Say + " " + string.Join(' ', card.Body.Rubric.SelectMany(r => r.Ways.Append(r.Text)))
        + " " + string.Join(' ', card.Body.Pitfalls.SelectMany(p => p.Ways.Append(p.Wrong).Append(p.Right)));
}
