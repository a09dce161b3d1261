using System.Text;
using System.Text.RegularExpressions;
using Cuecard.Decks;
using Cuecard.Storage;

namespace Cuecard.Benchmarks;

/// <summary>The deck of the repository, as it is and blown up.</summary>
internal static partial class BenchmarkDeck
{
    /// <summary>The repository's root, found from the program's folder upwards.</summary>
    public static string Root { get; } = FindRoot();

    public static Deck Load()
    {
        var reading = DeckFolder.Read(Path.Combine(Root, "deck", "data-science"));
        return reading.IsSound ? reading.Value! : throw new InvalidOperationException(string.Join('\n', reading.Problems));
    }

    /// <summary>The deck with copies of its cards until it has so many; each copy has telling words of its own, made by shifting letters.</summary>
    public static Deck BlowUp(Deck deck, int count)
    {
        var cards = new List<Card>(deck.Cards);
        for (var copy = 1; cards.Count < count; copy++)
        {
            foreach (var card in deck.Cards.Take(count - cards.Count)) cards.Add(Copy(card, copy));
        }

        return new Deck(deck.Manifest, cards);
    }

    private static Card Copy(Card card, int copy)
    {
        string Shift(string text) => LongWord().Replace(text, m => Shifted(m.Value, copy));
        var head = card.Head with
        {
            Id = new CardId($"{card.Id}-{copy}"),
            Title = Shift(card.Title),
            Asked = [.. card.Head.Asked.Select(Shift)],
            Terms = [.. card.Head.Terms.Select(Shift)],
            Say = Shift(card.Say),
            Related = [],
        };
        var body = card.Body with
        {
            Rubric = [.. card.Body.Rubric.Select(r => r with { Text = Shift(r.Text), Ways = [.. r.Ways.Select(Shift)] })],
            Pitfalls = [.. card.Body.Pitfalls.Select(p => p with { Wrong = Shift(p.Wrong), Right = Shift(p.Right), Ways = [.. p.Ways.Select(Shift)] })],
        };
        return new Card(head, body);
    }

    /// <summary>Exchanges consonants by the copy's number, so that sound and spelling change and stay pronounceable.</summary>
    private static string Shifted(string word, int copy)
    {
        const string consonants = "bcdfghklmnprstvz";
        var shifted = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var at = consonants.IndexOf(char.ToLowerInvariant(word[i]), StringComparison.Ordinal);
            shifted.Append(at < 0 ? word[i] : consonants[(at + (copy * (1 + (i % 3)))) % consonants.Length]);
        }

        return shifted.ToString();
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Cuecard.slnx"))) return folder.FullName;
        }

        throw new InvalidOperationException("Run this from a clone of the repository.");
    }

    [GeneratedRegex("[A-Za-z]{6,}")]
    private static partial Regex LongWord();
}
