namespace Cuecard.Web.Sessions;

/// <summary>Words of a line that caused a cue.</summary>
/// <param name="Start">Where they start in the line, in UTF-16 units.</param>
/// <param name="Length">How long they are.</param>
/// <param name="Question">The number of the question.</param>
public readonly record struct Mark(int Start, int Length, int Question)
{
    public int End => Start + Length;
}
