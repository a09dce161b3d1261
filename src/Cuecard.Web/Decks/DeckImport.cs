namespace Cuecard.Web.Decks;

/// <summary>What came of taking in a zip file.</summary>
/// <param name="Taken">How many files were taken.</param>
/// <param name="Left">What was left out, each with the reason.</param>
internal sealed record DeckImport(int Taken, IReadOnlyList<string> Left);
