using System.Diagnostics.CodeAnalysis;

namespace Cuecard.Decks;

/// <summary>The name of a card: lower-case words joined by hyphens, the same as its file's name without ".md".</summary>
public readonly record struct CardId(string Value) : IComparable<CardId>
{
    /// <summary>The longest id that is accepted, in characters.</summary>
    public const int MaxLength = 80;

    /// <summary>Reads an id; false for anything but lower-case letters, digits and single inner hyphens.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CardId id)
    {
        id = new CardId(text ?? "");
        if (text is null || text.Length is 0 or > MaxLength) return false;
        if (text[0] == '-' || text[^1] == '-' || text.Contains("--", StringComparison.Ordinal)) return false;
        return text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');
    }

    public int CompareTo(CardId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(CardId left, CardId right) => left.CompareTo(right) < 0;

    public static bool operator >(CardId left, CardId right) => left.CompareTo(right) > 0;

    public static bool operator <=(CardId left, CardId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CardId left, CardId right) => left.CompareTo(right) >= 0;
}
