using System.Collections.Immutable;
using Cuecard.Decks;

namespace Cuecard.Matching;

/// <summary>Reads every synonym, abbreviation and spoken form of the deck's lexicon as the entry's own term, longest form first.</summary>
public sealed class Lexicon
{
    private readonly Node _root = new();

    public Lexicon(IEnumerable<LexiconEntry> entries)
    {
        foreach (var entry in entries)
        {
            var term = Texts(entry.Term);
            if (term.IsEmpty) continue;
            foreach (var form in entry.Same.Concat(entry.Spoken).Select(Texts))
            {
                if (!form.IsEmpty && !form.SequenceEqual(term)) Add(form, term);
            }
        }
    }

    /// <summary>The words with every known form replaced by its term; each new word keeps the span of the form it came from.</summary>
    public List<Word> Canonical(List<Word> words)
    {
        List<Word>? changed = null;
        var i = 0;
        while (i < words.Count)
        {
            var (length, term) = Longest(words, i);
            if (length == 0)
            {
                changed?.Add(words[i]);
                i++;
                continue;
            }

            changed ??= words.GetRange(0, i);
            var start = words[i].Start;
            var span = words[i + length - 1].End - start;
            for (var k = 0; k < term.Length; k++) changed.Add(new Word(term[k], start, span, k == 0 && words[i].StartsClause));
            i += length;
        }

        return changed ?? words;
    }

    private (int Length, ImmutableArray<string> Term) Longest(List<Word> words, int at)
    {
        var node = _root;
        var found = (Length: 0, Term: ImmutableArray<string>.Empty);
        for (var i = at; i < words.Count && node.Next.TryGetValue(words[i].Text, out node!); i++)
        {
            if (!node.Term.IsDefault) found = (i - at + 1, node.Term);
        }

        return found;
    }

    private void Add(ImmutableArray<string> form, ImmutableArray<string> term)
    {
        var node = _root;
        foreach (var word in form)
        {
            if (!node.Next.TryGetValue(word, out var next)) node.Next[word] = next = new Node();
            node = next;
        }

        node.Term = term;
    }

    private static ImmutableArray<string> Texts(string text) => [.. WordReader.Read(text).Select(w => w.Text)];

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public ImmutableArray<string> Term { get; set; }
    }
}
