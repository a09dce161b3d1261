namespace Cuecard.Cli.Pages;

/// <summary>Numbers with their nouns.</summary>
internal static class Quantity
{
    /// <summary>"1 card", "2 cards".</summary>
    public static string Of(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
