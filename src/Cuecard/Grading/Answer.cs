using System.Collections.Immutable;

namespace Cuecard.Grading;

/// <summary>What somebody said in reply to a question.</summary>
/// <param name="Text">The words.</param>
/// <param name="Spoken">The stretches as they were heard, for pace and pauses; empty for a typed answer.</param>
public sealed record Answer(string Text, ImmutableArray<SpokenStretch> Spoken)
{
    /// <summary>A typed answer.</summary>
    public static Answer Typed(string text) => new(text, []);
}

/// <summary>Words that were said without a long pause.</summary>
/// <param name="From">When the first of them began, from the start of the conversation.</param>
/// <param name="To">When the last of them ended.</param>
/// <param name="Words">How many there are.</param>
public sealed record SpokenStretch(TimeSpan From, TimeSpan To, int Words);
