using System.Text;
using System.Text.Json;

namespace Cuecard.Cli.Tests;

/// <summary>The shape of JSON: every path with the kind of value at it. Values may change, shapes are contracts.</summary>
internal static class JsonShape
{
    public static string Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        var text = new StringBuilder();
        var seen = new HashSet<string>();
        Walk(document.RootElement, "", text, seen);
        return text.ToString();
    }

    private static void Walk(JsonElement element, string path, StringBuilder text, HashSet<string> seen)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject()) Walk(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", text, seen);
            return;
        }

        if (element.ValueKind == JsonValueKind.Array && element.GetArrayLength() > 0)
        {
            foreach (var item in element.EnumerateArray()) Walk(item, path + "[]", text, seen);
            return;
        }

        var kind = element.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => "true or false",
            JsonValueKind.Array => "empty list",
            var k => k.ToString().ToLowerInvariant(),
        };
        if (seen.Add($"{path} {kind}")) text.Append(path).Append(": ").Append(kind).Append('\n');
    }
}
