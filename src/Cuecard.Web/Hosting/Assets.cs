using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Cuecard.Web.Hosting;

/// <summary>The files that the browser loads: embedded in this assembly, each named by its content, so that it is cached for good.</summary>
internal sealed partial class Assets
{
    private const string Root = "wwwroot/";

    /// <summary>The style sheets in the order in which they are joined into one.</summary>
    private static readonly string[] Sheets = ["tokens", "base", "layout", "board", "transcript", "cards", "deck", "forms", "sheets", "mock", "report", "print"];

    private readonly FrozenDictionary<string, Asset> _byPath;

    public Assets()
    {
        var assembly = typeof(Assets).Assembly;
        var files = assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Root, StringComparison.Ordinal))
            .ToDictionary(n => n[Root.Length..].Replace('\\', '/'), n => Read(assembly, n), StringComparer.Ordinal);
        var css = string.Concat(Sheets.Where(s => files.ContainsKey($"css/{s}.css")).Select(s => Encoding.UTF8.GetString(files[$"css/{s}.css"])));
        files["app.css"] = Encoding.UTF8.GetBytes(Shorten(css));
        _byPath = files
            .Where(f => !f.Key.StartsWith("css/", StringComparison.Ordinal))
            .ToFrozenDictionary(f => f.Key, f => new Asset(f.Key, f.Value, Hash(f.Value)), StringComparer.Ordinal);
    }

    /// <summary>The asset of that path below the root, or null.</summary>
    public Asset? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>All paths.</summary>
    public IEnumerable<string> Paths => _byPath.Keys;

    /// <summary>The address to put in a page: it changes with the content.</summary>
    public string Url(string path) => Find(path) is { } asset
        ? $"/{path}?v={asset.Version}"
        : throw new ArgumentException($"No asset `{path}` is embedded.", nameof(path));

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];

    private static string Shorten(string css) => Spaces().Replace(Comments().Replace(css, ""), "\n");

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Spaces();
}
