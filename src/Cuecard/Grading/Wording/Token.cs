namespace Cuecard.Grading.Wording;

/// <summary>One word of a passage, ready to be compared.</summary>
internal sealed record Token
{
    /// <summary>The word in lower case.</summary>
    public required string Text { get; init; }

    /// <summary>Its stem.</summary>
    public required string Stem { get; init; }

    /// <summary>Where it starts in the text, in UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>Its row in <see cref="WordVectors"/>, or -1.</summary>
    public required int Row { get; init; }

    /// <summary>How much it tells, from 0 for a word of grammar to 1 for a rare one.</summary>
    public required float Information { get; init; }

    /// <summary>The number of its sentence, from 0.</summary>
    public required int Sentence { get; init; }

    /// <summary>The number of its clause, from 0.</summary>
    public required int Clause { get; init; }

    /// <summary>True in the scope of an odd number of negations.</summary>
    public bool IsNegated { get; set; }

    /// <summary>True in a sentence that says of something that it is a mistake.</summary>
    public bool IsRejected { get; set; }

    /// <summary>True in a sentence whose speaker says that they are guessing.</summary>
    public bool IsGuessed { get; set; }
}
