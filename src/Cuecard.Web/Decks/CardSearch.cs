using System.Collections.Immutable;
using System.Text;
using Cuecard.Decks;
using Cuecard.Matching;

namespace Cuecard.Web.Decks;

/// <summary>
/// Full-text search as you type: every word typed must begin a word of the card, and where it stands decides the order.
/// Where that finds little, what the matcher makes of the text as a question is put behind it.
/// </summary>
public sealed class CardSearch
{
    private const int TitleWeight = 12;
    private const int TermWeight = 8;
    private const int AskedWeight = 3;
    private const int SayWeight = 2;
    private const int BodyWeight = 1;

    private readonly Matcher _matcher;
    private readonly Lazy<ImmutableArray<(Card Card, ImmutableArray<(string Text, int Weight)> Fields)>> _cards;

    public CardSearch(Deck deck, Matcher matcher)
    {
        _matcher = matcher;
        _cards = new(() => [.. deck.Cards.Select(c => (c, Fields(c)))]);
    }

    /// <summary>The cards for a text, best first.</summary>
    public IReadOnlyList<Card> Find(string text, int count)
    {
        var words = Normalize(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return [];
        var found = _cards.Value
            .Select(c => (c.Card, Score: Score(c.Fields, words)))
            .Where(c => c.Score > 0)
            .OrderByDescending(c => c.Score)
            .ThenBy(c => c.Card.Id)
            .Select(c => c.Card);
        var asked = _matcher.Rank(text, 3).Where(r => r.Shown || r.Confidence >= 0.2).Select(r => r.Card);
        return [.. (words.Length >= 3 ? asked.Concat(found) : found.Concat(asked)).Distinct().Take(count)];
    }

    private static ImmutableArray<(string Text, int Weight)> Fields(Card card) =>
    [
        (Normalize(card.Title), TitleWeight),
        (Normalize(string.Join(' ', card.Head.Terms)), TermWeight),
        (Normalize(string.Join(' ', card.Head.Asked)), AskedWeight),
        (Normalize(card.Say), SayWeight),
        (Normalize(Text(card.Body)), BodyWeight),
    ];

    private static int Score(ImmutableArray<(string Text, int Weight)> fields, string[] words)
    {
        var total = 0;
        foreach (var word in words)
        {
            var best = 0;
            foreach (var (text, weight) in fields)
            {
                if (weight <= best) break;
                if (text.Contains(" " + word, StringComparison.Ordinal)) best = text.Contains($" {word} ", StringComparison.Ordinal) ? weight + 1 : weight;
            }

            if (best == 0) return 0;
            total += best;
        }

        return total;
    }

    private static string Text(CardBody body)
    {
        var text = new StringBuilder();
        text.Append(body.Formula).Append(' ').Append(body.TradeOffs).Append(' ').Append(body.Metrics).Append(' ').Append(body.Example);
        foreach (var pitfall in body.Pitfalls) text.Append(' ').Append(pitfall.Wrong).Append(' ').Append(pitfall.Right);
        foreach (var point in body.Rubric) text.Append(' ').Append(point.Text);
        foreach (var followUp in body.FollowUps) text.Append(' ').Append(followUp.Question).Append(' ').Append(followUp.Answer);
        foreach (var code in body.Code) text.Append(' ').Append(code.Source);
        foreach (var reference in body.References) text.Append(' ').Append(reference);
        return text.ToString();
    }

    /// <summary>Lower-case words with single spaces between and around them.</summary>
    private static string Normalize(string text)
    {
        var normal = new StringBuilder(text.Length + 2).Append(' ');
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) normal.Append(char.ToLowerInvariant(c));
            else if (c is not '\'' && normal[^1] != ' ') normal.Append(' ');
        }

        if (normal[^1] != ' ') normal.Append(' ');
        return normal.ToString();
    }
}
