using System.Text;

namespace Cuecard.Decks;

/// <summary>Reads one card file (docs/writing-cards.md). Any bytes at all give a card or problems, never an exception.</summary>
public static class CardReader
{
    /// <summary>The largest card file that is read, in bytes.</summary>
    public const int MaxBytes = 64 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads a card from the bytes of its file.</summary>
    /// <param name="path">The file, for messages; its name must be the card's id.</param>
    /// <param name="bytes">UTF-8 text.</param>
    /// <param name="pillars">The pillars that the deck lists.</param>
    public static Reading<Card> Read(string path, ReadOnlySpan<byte> bytes, IReadOnlyCollection<string> pillars)
    {
        if (bytes.Length > MaxBytes) return Fail(path, 0, $"expected at most {MaxBytes / 1024} KB, found {bytes.Length / 1024} KB");
        string text;
        try
        {
            text = StrictUtf8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n');
            return Fail(path, line, "expected UTF-8 text, found bytes that are none");
        }

        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        return nul >= 0
            ? Fail(path, 1 + text.AsSpan(0, nul).Count('\n'), "expected text, found a NUL character")
            : Read(path, text.ReplaceLineEndings("\n"), pillars);
    }

    private static Reading<Card> Read(string path, string text, IReadOnlyCollection<string> pillars)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd() != "---") return Fail(path, 1, "expected `---` opening the front matter, found " + Found(lines[0]));
        var close = Array.FindIndex(lines, 1, l => l.TrimEnd() == "---");
        if (close < 0) return Fail(path, 1, "expected a second `---` closing the front matter, found none");

        var problems = new List<DeckProblem>();
        var front = FrontMatter.Read(path, string.Join('\n', lines[1..close]), pillars, problems);
        var sections = CardSections.Read(path, string.Join('\n', lines[(close + 1)..]), close + 1, problems);
        if (front is null || sections is null) return new Reading<Card>(null, [.. problems]);
        var card = new Card(front with { Say = sections.Value.Say }, sections.Value.Body);
        return new Reading<Card>(card, [.. problems.OrderBy(p => p.Line)]);
    }

    private static Reading<Card> Fail(string path, int line, string message) => new(null, [new DeckProblem(path, line, message)]);

    private static string Found(string line) => line.Trim().Length == 0 ? "an empty line" : $"`{YamlShape.Quote(line.Trim())}`";
}
