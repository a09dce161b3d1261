using System.Collections.Immutable;

namespace Cuecard.Decks;

/// <summary>One mistake in a deck, for a person: where it is, what was expected and what was found.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, 1-based; 0 where the whole file or folder is meant.</param>
/// <param name="Message">One sentence.</param>
public sealed record DeckProblem(string Path, int Line, string Message)
{
    public override string ToString() => Line > 0 ? $"{Path}:{Line}: {Message}" : $"{Path}: {Message}";
}

/// <summary>What reading user content gives: a value, or the problems that stood in the way. Content never throws.</summary>
/// <typeparam name="T">The thing read.</typeparam>
public sealed record Reading<T>(T? Value, ImmutableArray<DeckProblem> Problems)
    where T : class
{
    /// <summary>True when there is a value and nothing is wrong with it.</summary>
    public bool IsSound => Value is not null && Problems.IsEmpty;
}
