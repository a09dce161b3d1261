namespace Cuecard.Cli.Formulas;

/// <summary>What a piece of a formula is, which decides the space around it (after TeX's atom classes, Knuth, The TeXbook, chapter 17).</summary>
internal enum MathKind
{
    /// <summary>A symbol or a number.</summary>
    Ordinary,

    /// <summary>A named function or a sum: something that works on what follows.</summary>
    Name,

    /// <summary>A quantity whose name has several letters.</summary>
    Word,

    /// <summary>A fraction on one line.</summary>
    Fraction,

    /// <summary>An operator between two things, or a sign before one.</summary>
    Binary,

    /// <summary>A relation.</summary>
    Relation,

    Open,

    Close,

    Punctuation,

    /// <summary>Words that bring their own spaces.</summary>
    Text,

    /// <summary>A space.</summary>
    Space,

    /// <summary>Where a displayed formula goes on in the next line.</summary>
    Break,
}

/// <summary>One piece of a formula, already turned into text.</summary>
internal sealed record MathAtom(string Text, MathKind Kind);
