using System.Collections.Immutable;

namespace Cuecard.Decks;

/// <summary>Reads expected shapes out of a YAML tree and reports what is not as expected.</summary>
internal sealed class YamlShape(string path, ICollection<DeckProblem> problems)
{
    public void Report(int line, string message) => problems.Add(new DeckProblem(path, line, message));

    /// <summary>The entries of a map by key; unknown and repeated keys are reported with the nearest known name.</summary>
    public Dictionary<string, YamlValue> Map(YamlValue value, string what, params ReadOnlySpan<string> known)
    {
        var found = new Dictionary<string, YamlValue>(StringComparer.Ordinal);
        if (value is not YamlMap map)
        {
            Report(value.Line, $"expected {what} as `key: value` lines, found {Kind(value)}");
            return found;
        }

        var names = known.ToArray();
        foreach (var (key, entry) in map.Entries)
        {
            if (!names.Contains(key.Text, StringComparer.Ordinal))
            {
                var near = Spelling.Nearest(key.Text, names);
                var hint = near is null ? $"expected one of {string.Join(", ", names)}" : $"did you mean `{near}`?";
                Report(key.Line, $"unknown key `{Quote(key.Text)}` in {what}; {hint}");
            }
            else if (!found.TryAdd(key.Text, entry))
            {
                Report(key.Line, $"expected `{key.Text}` once, found it again");
            }
        }

        return found;
    }

    /// <summary>One line of text that is not empty; reported and null otherwise.</summary>
    public string? Text(Dictionary<string, YamlValue> map, string key, int line, string what)
    {
        if (!map.TryGetValue(key, out var value))
        {
            Report(line, $"expected `{key}: {what}`, found no `{key}`");
            return null;
        }

        if (value is YamlText { Text: var text } && text.Trim().Length > 0) return text.Trim();
        Report(value.Line, $"expected `{key}: {what}`, found {(value is YamlText ? "nothing" : Kind(value))}");
        return null;
    }

    /// <summary>A list of texts that are not empty; empty when the key is absent.</summary>
    public ImmutableArray<(string Text, int Line)> Texts(Dictionary<string, YamlValue> map, string key)
    {
        if (!map.TryGetValue(key, out var value)) return [];
        if (value is not YamlList list)
        {
            if (value is not YamlText { Text: "" }) Report(value.Line, $"expected `{key}` as a list, found {Kind(value)}");
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<(string, int)>();
        foreach (var item in list.Items)
        {
            if (item is YamlText { Text: var text } && text.Trim().Length > 0) texts.Add((text.Trim(), item.Line));
            else Report(item.Line, $"expected text in `{key}`, found {(item is YamlText ? "an empty item" : Kind(item) + " (put quotes around text with a colon)")}");
        }

        return texts.ToImmutable();
    }

    /// <summary>The items of a list; empty when the key is absent or holds something else, which is reported.</summary>
    public ImmutableArray<YamlValue> Items(Dictionary<string, YamlValue> map, string key)
    {
        if (!map.TryGetValue(key, out var value)) return [];
        if (value is YamlList list) return list.Items;
        Report(value.Line, $"expected `{key}` as a list");
        return [];
    }

    /// <summary>A word of user text, cut so that a message stays one line.</summary>
    public static string Quote(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= 60 ? line : string.Concat(line.AsSpan(0, 57), "...");
    }

    private static string Kind(YamlValue value) => value switch
    {
        YamlText text => $"`{Quote(text.Text)}`",
        YamlList => "a list",
        _ => "a map",
    };
}
