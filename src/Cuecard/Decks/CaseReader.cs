using System.Collections.Immutable;
using System.Text;

namespace Cuecard.Decks;

/// <summary>Reads a business case from its YAML file.</summary>
internal static class CaseReader
{
    /// <summary>The folder of a deck in which cases lie.</summary>
    public const string Folder = "cases";

    private const int FewestStages = 2;

    private static readonly string[] StageNames = ["clarify", "metrics", "method", "trade-offs", "recommendation"];

    /// <summary>True for a file that is read as a case.</summary>
    public static bool IsCase(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && Path.GetFileName(Path.GetDirectoryName(path.Replace('\\', '/'))) == Folder;

    public static Reading<BusinessCase> Read(string path, ReadOnlySpan<byte> bytes, IReadOnlyCollection<string> pillars)
    {
        var problems = new List<DeckProblem>();
        var shape = new YamlShape(path, problems);
        var tree = YamlTree.Read(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n"), 0, out var broken);
        if (tree is null)
        {
            shape.Report(broken!.Value.Line, broken.Value.Message);
            return new Reading<BusinessCase>(null, [.. problems]);
        }

        var map = shape.Map(tree, "a case", "id", "title", "pillar", "level", "opening", "facts", "stages");
        var id = shape.Text(map, "id", 1, "the case's id");
        var title = shape.Text(map, "title", 1, "the case's title");
        var pillar = shape.Text(map, "pillar", 1, "a pillar's id");
        var level = shape.Text(map, "level", 1, "junior, mid or senior");
        var opening = shape.Text(map, "opening", 1, "how the interviewer opens it");
        var facts = shape.Items(map, "facts").Select(f => Fact(shape, f)).OfType<CaseFact>().ToImmutableArray();
        var stages = shape.Items(map, "stages").Select(s => Stage(shape, s)).OfType<CaseStage>().ToImmutableArray();
        if (id is not null && (!CardId.TryParse(id, out _) || id != Path.GetFileNameWithoutExtension(path))) shape.Report(1, $"expected `id` to be the file's name without .yaml, found `{YamlShape.Quote(id)}`");
        if (pillar is not null && !pillars.Contains(pillar)) shape.Report(1, $"expected a pillar of the deck, found `{YamlShape.Quote(pillar)}`");
        var depth = Level.Mid;
        if (level is not null && !FrontMatter.TryLevel(level, out depth)) shape.Report(1, $"expected `level` to be junior, mid or senior, found `{YamlShape.Quote(level)}`");
        if (stages.Length < FewestStages) shape.Report(1, $"expected at least {FewestStages} stages, found {stages.Length}");
        if (problems.Count > 0) return new Reading<BusinessCase>(null, [.. problems]);
        return new Reading<BusinessCase>(new BusinessCase(new CardId(id!), title!, pillar!, depth, opening!, facts, stages), []);
    }

    private static CaseFact? Fact(YamlShape shape, YamlValue value)
    {
        var map = shape.Map(value, "a fact", "asked", "tell");
        var asked = shape.Texts(map, "asked");
        var tell = shape.Text(map, "tell", value.Line, "the fact as it is told");
        if (asked.IsEmpty) shape.Report(value.Line, "expected `asked` with at least one way to ask for the fact");
        return tell is null || asked.IsEmpty ? null : new CaseFact([.. asked.Select(a => a.Text)], tell);
    }

    private static CaseStage? Stage(YamlShape shape, YamlValue value)
    {
        var map = shape.Map(value, "a stage", "stage", "ask", "say", "points", "pitfalls");
        var name = shape.Text(map, "stage", value.Line, string.Join(", ", StageNames));
        var ask = shape.Text(map, "ask", value.Line, "the question that opens the stage");
        var say = shape.Text(map, "say", value.Line, "a good answer");
        var points = shape.Items(map, "points").Select((p, i) => Point(shape, p, i)).OfType<RubricPoint>().ToImmutableArray();
        var pitfalls = shape.Items(map, "pitfalls").Select(p => Pitfall(shape, p)).OfType<Misconception>().ToImmutableArray();
        if (name is not null && !StageNames.Contains(name, StringComparer.Ordinal)) shape.Report(value.Line, $"expected `stage` to be one of {string.Join(", ", StageNames)}, found `{YamlShape.Quote(name)}`");
        if (points.IsEmpty) shape.Report(value.Line, "expected `points` with at least one point");
        return name is null || ask is null || say is null || points.IsEmpty ? null : new CaseStage(name, ask, say, points, pitfalls);
    }

    private static RubricPoint? Point(YamlShape shape, YamlValue value, int index)
    {
        var map = shape.Map(value, "a point", "point", "weight", "ways");
        var text = shape.Text(map, "point", value.Line, "what a good answer says");
        var weight = shape.Text(map, "weight", value.Line, "1, 2 or 3");
        if (weight is not null and not ("1" or "2" or "3")) shape.Report(value.Line, $"expected `weight` to be 1, 2 or 3, found `{YamlShape.Quote(weight)}`");
        return text is null || weight is not ("1" or "2" or "3") ? null : new RubricPoint($"p{index + 1}", weight[0] - '0', text, [.. shape.Texts(map, "ways").Select(w => w.Text)]);
    }

    private static Misconception? Pitfall(YamlShape shape, YamlValue value)
    {
        var map = shape.Map(value, "a pitfall", "wrong", "right", "ways");
        var wrong = shape.Text(map, "wrong", value.Line, "the mistake");
        var right = shape.Text(map, "right", value.Line, "the correction");
        return wrong is null || right is null ? null : new Misconception(wrong, right, [.. shape.Texts(map, "ways").Select(w => w.Text)]);
    }
}
