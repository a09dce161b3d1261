using System.Collections.Immutable;

namespace Cuecard.Decks;

/// <summary>Puts a deck together from its files and checks what spans several of them. The files are handed in; reading them is the caller's.</summary>
public static class DeckReader
{
    /// <summary>The name of the file that describes the deck.</summary>
    public const string ManifestName = "deck.yaml";

    /// <summary>Reads a deck.</summary>
    /// <param name="name">What to call it where its manifest does not say.</param>
    /// <param name="files">Path and bytes of <c>deck.yaml</c> (optional when <paramref name="under"/> is given) and of each card.</param>
    /// <param name="under">The deck over which this one will be laid; links may lead to its cards and its pillars may be used.</param>
    /// <returns>The deck with every card that could be read, and every problem found.</returns>
    public static Reading<Deck> Read(string name, IEnumerable<DeckFile> files, Deck? under = null)
    {
        var problems = new List<DeckProblem>();
        var all = files.OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        var manifest = ReadManifest(name, all, under, problems);
        var pillars = manifest.Pillars.Select(p => p.Id).Concat(under?.Manifest.Pillars.Select(p => p.Id) ?? []).ToHashSet(StringComparer.Ordinal);

        var cards = new Dictionary<CardId, (Card Card, string Path)>();
        foreach (var file in all.Where(f => IsCard(f.Path)))
        {
            var reading = CardReader.Read(file.Path, file.Bytes.Span, pillars);
            problems.AddRange(reading.Problems);
            if (reading.Value is not { } card) continue;
            if (!cards.TryAdd(card.Id, (card, file.Path)))
                problems.Add(new DeckProblem(file.Path, 2, $"expected each id once, found `{card.Id}` also in {cards[card.Id].Path}"));
        }

        foreach (var (card, path) in cards.Values) CheckLinks(card, path, id => cards.ContainsKey(id) || under?.Find(id) is not null, cards.Keys, problems);
        var cases = ReadCases(all, pillars, problems);
        var deck = new Deck(manifest, cards.Values.Select(c => c.Card), readCases: () => cases);
        return new Reading<Deck>(deck, [.. problems.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line)]);
    }

    /// <summary>True for a file that is part of a deck.</summary>
    public static bool IsPart(string path) => IsCard(path) || Path.GetFileName(path) == ManifestName || CaseReader.IsCase(path);

    /// <summary>True for a file that is read as a card: any Markdown file but a README.</summary>
    public static bool IsCard(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        && !Path.GetFileName(path).Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static DeckManifest ReadManifest(string name, List<DeckFile> files, Deck? under, List<DeckProblem> problems)
    {
        var file = files.FirstOrDefault(f => Path.GetFileName(f.Path) == ManifestName);
        if (file is not null)
        {
            var reading = ManifestReader.Read(file.Path, file.Bytes.Span);
            problems.AddRange(reading.Problems);
            if (reading.Value is { } manifest) return manifest;
        }
        else if (under is null)
        {
            problems.Add(new DeckProblem(name, 0, $"expected a `{ManifestName}` that lists the pillars, found none"));
        }

        return DeckManifest.Empty(Path.GetFileName(name.TrimEnd('/', '\\')));
    }

    private static ImmutableArray<BusinessCase> ReadCases(List<DeckFile> files, HashSet<string> pillars, List<DeckProblem> problems)
    {
        var cases = ImmutableArray.CreateBuilder<BusinessCase>();
        foreach (var file in files.Where(f => CaseReader.IsCase(f.Path)))
        {
            var reading = CaseReader.Read(file.Path, file.Bytes.Span, pillars);
            problems.AddRange(reading.Problems);
            if (reading.Value is not { } found) continue;
            if (cases.Any(c => c.Id == found.Id)) problems.Add(new DeckProblem(file.Path, 1, $"expected each id once, found `{found.Id}` again"));
            else cases.Add(found);
        }

        return cases.ToImmutable();
    }

    private static void CheckLinks(Card card, string path, Func<CardId, bool> exists, IEnumerable<CardId> known, List<DeckProblem> problems)
    {
        var links = card.Head.Related.Select(id => (id, Where: "related"))
            .Concat(card.Body.FollowUps.Where(f => f.Card is not null).Select(f => (id: f.Card!.Value, Where: "Follow-ups")));
        foreach (var (id, where) in links)
        {
            if (id == card.Id && where == "related") problems.Add(new DeckProblem(path, 2, "expected other cards in `related`, found the card itself"));
            if (exists(id)) continue;
            var near = Spelling.Nearest(id.Value, known.Select(k => k.Value));
            problems.Add(new DeckProblem(path, 2, $"expected the id of a card in {where}, found `{id}`, which is none{(near is null ? "" : $"; did you mean `{near}`?")}"));
        }
    }
}

/// <summary>One file of a deck.</summary>
public sealed record DeckFile(string Path, ReadOnlyMemory<byte> Bytes);
