using Cuecard.Decks;

namespace Cuecard.Matching;

/// <summary>
/// Reads a question that leans on the one before: "why not?", "and what about L2?", "how would you do that in Python?". The
/// fewer words of its own it has, the more the card under discussion, its follow-ups and its neighbours count.
/// </summary>
internal static class ContextWeight
{
    private const double Discussed = 0.45;
    private const double Neighbour = 0.12;
    private const double FollowUpFit = 0.9;
    private const double Decay = 0.5;

    /// <summary>From this much information on, a question stands by itself.</summary>
    private const double SelfSufficient = 1.6;

    /// <summary>With less information than this a question has no subject of its own.</summary>
    private const double OwnSubject = 0.8;

    /// <summary>Confidence in the card under discussion when a question has no subject of its own.</summary>
    private const double Carried = 0.72;

    /// <summary>Adds the context's weight to the scores.</summary>
    /// <returns>The card that a question without a subject goes back to, with a confidence; null when it has one.</returns>
    public static (int Card, double Confidence)? Apply(Deck deck, FollowUpIndex followUps, MatchContext context, List<Word> words, QuestionPart part, double known, Span<float> scores)
    {
        if (context.Recent.IsEmpty || part.AsksBack || !(part.Asks || part.Marked)) return null;
        var leansBack = LeansBack(words, part);
        var lean = Math.Clamp((SelfSufficient - known) / SelfSufficient, 0, 1);
        if (leansBack) lean = Math.Max(lean, 0.35);
        else lean *= 0.5;
        if (lean <= 0) return null;
        var stems = Stems(words, part);
        var strength = lean;
        foreach (var id in context.Recent)
        {
            if (deck.Find(id) is not { } card) continue;
            Add(deck, id, strength * Discussed, scores);
            foreach (var near in card.Head.Related) Add(deck, near, strength * Neighbour, scores);
            foreach (var (leads, fit) in followUps.Fits(id, stems)) Add(deck, leads, strength * FollowUpFit * fit, scores);
            strength *= Decay;
        }

        var first = IndexOf(deck, context.Recent[0]);
        if (!leansBack || known >= OwnSubject || first < 0) return null;
        scores[first] = Math.Max(scores[first], Highest(scores) + 0.01f);
        return (first, Carried);
    }

    /// <summary>True for a question that leans on something said before and has no subject of its own.</summary>
    public static bool HasNoSubject(List<Word> words, QuestionPart part, double known) =>
        part.Asks && known < OwnSubject && LeansBack(words, part);

    private static float Highest(ReadOnlySpan<float> scores)
    {
        var highest = 0f;
        foreach (var score in scores) highest = Math.Max(highest, score);
        return highest;
    }

    private static bool LeansBack(List<Word> words, QuestionPart part)
    {
        for (var i = part.Core; i < part.To; i++)
        {
            var word = words[i].Text;
            if (word is "that" or "it" or "this" or "those" or "these" or "them" or "they" or "its" or "there" or "instead" or "one") return true;
        }

        var first = words[part.From].Text;
        return part.To - part.Core <= 3 || first is "and" or "but" or "then" || (words[part.Core].Text is "what" or "how" && part.Core + 1 < part.To && words[part.Core + 1].Text is "about" or "if");
    }

    private static List<string> Stems(List<Word> words, QuestionPart part)
    {
        var stems = new List<string>();
        for (var i = part.Core; i < part.To; i++)
        {
            if (!FunctionWords.Contains(words[i].Text)) stems.Add(Stemmer.Stem(words[i].Text));
        }

        return stems;
    }

    private static void Add(Deck deck, CardId id, double weight, Span<float> scores)
    {
        var at = IndexOf(deck, id);
        if (at >= 0) scores[at] += (float)weight;
    }

    private static int IndexOf(Deck deck, CardId id)
    {
        int low = 0, high = deck.Cards.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = deck.Cards[middle].Id.CompareTo(id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }
}
