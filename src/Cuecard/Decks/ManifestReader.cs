using System.Collections.Immutable;
using System.Text;

namespace Cuecard.Decks;

/// <summary>Reads <c>deck.yaml</c>.</summary>
internal static class ManifestReader
{
    public static Reading<DeckManifest> Read(string path, ReadOnlySpan<byte> bytes)
    {
        var problems = new List<DeckProblem>();
        var shape = new YamlShape(path, problems);
        var text = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n");
        var tree = YamlTree.Read(text, 0, out var broken);
        if (tree is null)
        {
            shape.Report(broken!.Value.Line, broken.Value.Message);
            return new Reading<DeckManifest>(null, [.. problems]);
        }

        var map = shape.Map(tree, "the deck", "name", "pillars", "companies", "lexicon");
        var name = shape.Text(map, "name", 1, "the deck's name") ?? "";
        var pillars = shape.Items(map, "pillars").Select(m => ReadPillar(shape, m)).OfType<Pillar>().ToImmutableArray();
        var companies = shape.Items(map, "companies").Select(m => ReadCompany(shape, m, pillars)).OfType<CompanyProfile>().ToImmutableArray();
        var lexicon = shape.Items(map, "lexicon").Select(m => ReadEntry(shape, m)).OfType<LexiconEntry>().ToImmutableArray();
        return new Reading<DeckManifest>(new DeckManifest(name, pillars, companies, lexicon), [.. problems]);
    }

    private static Pillar? ReadPillar(YamlShape shape, YamlValue value)
    {
        var map = shape.Map(value, "a pillar", "id", "name");
        var id = shape.Text(map, "id", value.Line, "the pillar's id");
        var name = shape.Text(map, "name", value.Line, "the pillar's name");
        return id is null || name is null ? null : new Pillar(id, name);
    }

    private static CompanyProfile? ReadCompany(YamlShape shape, YamlValue value, ImmutableArray<Pillar> pillars)
    {
        var map = shape.Map(value, "a company", "id", "name", "about", "asks");
        var id = shape.Text(map, "id", value.Line, "the profile's id");
        var name = shape.Text(map, "name", value.Line, "the profile's name");
        var about = shape.Text(map, "about", value.Line, "one sentence");
        var asks = ImmutableArray.CreateBuilder<PillarQuota>();
        foreach (var item in shape.Items(map, "asks"))
        {
            var quota = shape.Map(item, "an entry of `asks`", "pillar", "questions", "depth");
            var pillar = shape.Text(quota, "pillar", item.Line, "a pillar's id");
            var questions = shape.Text(quota, "questions", item.Line, "a whole number");
            var depth = shape.Text(quota, "depth", item.Line, "junior, mid or senior");
            if (pillar is null || questions is null || depth is null) continue;
            if (pillars.All(p => p.Id != pillar)) shape.Report(item.Line, $"expected a pillar listed above, found `{YamlShape.Quote(pillar)}`");
            else if (!int.TryParse(questions, out var count) || count is < 0 or > 50) shape.Report(item.Line, $"expected `questions` from 0 to 50, found `{YamlShape.Quote(questions)}`");
            else if (!FrontMatter.TryLevel(depth, out var level)) shape.Report(item.Line, $"expected `depth` to be junior, mid or senior, found `{YamlShape.Quote(depth)}`");
            else asks.Add(new PillarQuota(pillar, count, level));
        }

        return id is null || name is null || about is null ? null : new CompanyProfile(id, name, about, asks.ToImmutable());
    }

    private static LexiconEntry? ReadEntry(YamlShape shape, YamlValue value)
    {
        var map = shape.Map(value, "a lexicon entry", "term", "same", "spoken");
        var term = shape.Text(map, "term", value.Line, "a word of the field");
        if (term is null) return null;
        return new LexiconEntry(term, [.. shape.Texts(map, "same").Select(t => t.Text)], [.. shape.Texts(map, "spoken").Select(t => t.Text)]);
    }
}
