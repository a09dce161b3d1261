namespace Cuecard.Matching;

/// <summary>One word as it was heard or read.</summary>
/// <param name="Text">In lower case, letters and digits only.</param>
/// <param name="Start">Where it starts in the text, in UTF-16 units.</param>
/// <param name="Length">How long it is in the text.</param>
/// <param name="StartsClause">True where punctuation or the start of the text stands before it.</param>
public readonly record struct Word(string Text, int Start, int Length, bool StartsClause)
{
    /// <summary>Where it ends in the text, exclusive.</summary>
    public int End => Start + Length;
}
