using System.Collections.Immutable;

namespace Cuecard.Decks;

/// <summary>Reads the YAML that opens a card.</summary>
internal static class FrontMatter
{
    public const int MinPhrasings = 8;
    private const int MaxTitle = 80;
    private const int FirstLine = 1;

    /// <summary>The head of the card without its <see cref="CardHead.Say"/>, or null when it has no usable id.</summary>
    public static CardHead? Read(string path, string yaml, IReadOnlyCollection<string> pillars, List<DeckProblem> problems)
    {
        var tree = YamlTree.Read(yaml, FirstLine, out var broken);
        var shape = new YamlShape(path, problems);
        if (tree is null)
        {
            shape.Report(broken!.Value.Line, broken.Value.Message);
            return null;
        }

        var map = shape.Map(tree, "the front matter", "id", "title", "pillar", "level", "asked", "terms", "related", "experiment");
        var line = tree.Line;
        var id = ReadId(shape, map, path, line);
        var title = shape.Text(map, "title", line, "the card's title") ?? "";
        if (title.Length > MaxTitle) shape.Report(map["title"].Line, $"expected a title of at most {MaxTitle} characters, found {title.Length}");
        var pillar = ReadPillar(shape, map, path, pillars, line);
        var level = ReadLevel(shape, map, line);
        var asked = ReadPhrasings(shape, map, line);
        var terms = shape.Texts(map, "terms");
        if (terms.IsEmpty) shape.Report(line, "expected `terms` with at least one word that points to this card, found none");
        var related = ReadRelated(shape, map);
        var experiment = map.ContainsKey("experiment") ? shape.Text(map, "experiment", line, "the experiment's id") : null;
        if (id is not { } known || pillar is null) return null;
        return new CardHead(known, title, pillar, level, asked, [.. terms.Select(t => t.Text)], related, experiment, "");
    }

    private static CardId? ReadId(YamlShape shape, Dictionary<string, YamlValue> map, string path, int line)
    {
        if (shape.Text(map, "id", line, "lower-case-words") is not { } text) return null;
        if (!CardId.TryParse(text, out var id))
        {
            shape.Report(map["id"].Line, $"expected an id of lower-case words joined by hyphens, found `{YamlShape.Quote(text)}`");
            return null;
        }

        var file = Path.GetFileNameWithoutExtension(path);
        if (file != id.Value) shape.Report(map["id"].Line, $"expected the id to be the file's name `{YamlShape.Quote(file)}`, found `{id}`");
        return id;
    }

    private static string? ReadPillar(YamlShape shape, Dictionary<string, YamlValue> map, string path, IReadOnlyCollection<string> pillars, int line)
    {
        if (shape.Text(map, "pillar", line, "one that deck.yaml lists") is not { } pillar) return null;
        if (!pillars.Contains(pillar))
        {
            var near = Spelling.Nearest(pillar, pillars);
            shape.Report(map["pillar"].Line, $"expected a pillar that deck.yaml lists ({string.Join(", ", pillars)}), found `{YamlShape.Quote(pillar)}`{(near is null ? "" : $"; did you mean `{near}`?")}");
            return pillar;
        }

        var folder = Path.GetFileName(Path.GetDirectoryName(path));
        if (!string.IsNullOrEmpty(folder) && pillars.Contains(folder) && folder != pillar)
            shape.Report(map["pillar"].Line, $"expected the pillar to be the folder's name `{folder}`, found `{pillar}`");
        return pillar;
    }

    private static Level ReadLevel(YamlShape shape, Dictionary<string, YamlValue> map, int line)
    {
        if (shape.Text(map, "level", line, "junior, mid or senior") is not { } text) return Level.Mid;
        if (TryLevel(text, out var level)) return level;
        shape.Report(map["level"].Line, $"expected the level to be junior, mid or senior, found `{YamlShape.Quote(text)}`");
        return Level.Mid;
    }

    /// <summary>Reads junior, mid or senior.</summary>
    public static bool TryLevel(string text, out Level level) =>
        Enum.TryParse(text, ignoreCase: true, out level) && Enum.IsDefined(level) && !char.IsAsciiDigit(text[0]);

    private static ImmutableArray<string> ReadPhrasings(YamlShape shape, Dictionary<string, YamlValue> map, int line)
    {
        var asked = shape.Texts(map, "asked");
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (text, at) in asked)
        {
            var words = string.Join(' ', text.ToLowerInvariant().Split([' ', ',', '.', '?', '!', ';', ':', '"'], StringSplitOptions.RemoveEmptyEntries));
            if (!seen.TryAdd(words, at)) shape.Report(at, $"expected phrasings that differ, found the one of line {seen[words]} again");
        }

        if (asked.Length < MinPhrasings)
            shape.Report(map.TryGetValue("asked", out var value) ? value.Line : line, $"expected at least {MinPhrasings} phrasings in `asked`, found {asked.Length}");
        return [.. asked.Select(a => a.Text)];
    }

    private static ImmutableArray<CardId> ReadRelated(YamlShape shape, Dictionary<string, YamlValue> map)
    {
        var ids = ImmutableArray.CreateBuilder<CardId>();
        foreach (var (text, line) in shape.Texts(map, "related"))
        {
            if (CardId.TryParse(text, out var id)) ids.Add(id);
            else shape.Report(line, $"expected the id of a card in `related`, found `{YamlShape.Quote(text)}`");
        }

        return ids.ToImmutable();
    }
}
