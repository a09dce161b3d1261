using System.Text.RegularExpressions;
using Cuecard.Decks;

namespace Cuecard.Web.Decks;

/// <summary>Finds the id that a card being written gives itself.</summary>
internal static partial class CardName
{
    /// <summary>The id in the front matter, or null where there is none that can be one.</summary>
    public static CardId? Find(string markdown)
    {
        var match = IdLine().Match(markdown);
        return match.Success && CardId.TryParse(match.Groups[1].Value, out var id) ? id : null;
    }

    [GeneratedRegex(@"\A---\r?\n(?:.*\n)*?id:[ \t]*([a-z0-9-]+)[ \t]*\r?$", RegexOptions.Multiline, matchTimeoutMilliseconds: 200)]
    private static partial Regex IdLine();
}
