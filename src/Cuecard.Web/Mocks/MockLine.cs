using Cuecard.Decks;
using Cuecard.Interviews;

namespace Cuecard.Web.Mocks;

/// <summary>Something that was said in a mock interview.</summary>
/// <param name="Number">Counts the lines from 1.</param>
/// <param name="At">When, from the start.</param>
/// <param name="Kind">What the interviewer says it for; null where the candidate speaks.</param>
/// <param name="Text">The words.</param>
/// <param name="Question">The number of the question of the plan that it belongs to, from 1.</param>
/// <param name="Pillar">The pillar that is asked about, or null before the first question and after the last.</param>
/// <param name="Card">The card it is about, if any.</param>
public sealed record MockLine(int Number, TimeSpan At, LineKind? Kind, string Text, int Question, string? Pillar, CardId? Card)
{
    /// <summary>True where the candidate speaks.</summary>
    public bool IsMine => Kind is null;
}
