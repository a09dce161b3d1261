namespace Cuecard.Matching;

/// <summary>What kind of answer a question wants; it decides which part of a card is shown first.</summary>
public enum QuestionType
{
    /// <summary>An open prompt: "tell me about regularization", "let's move on to deep learning".</summary>
    Open,

    /// <summary>What something is or means.</summary>
    Define,

    /// <summary>How two things differ.</summary>
    Compare,

    /// <summary>Which to use, or when.</summary>
    Choose,

    /// <summary>Why it is so, or a proof.</summary>
    Derive,

    /// <summary>A number or a formula.</summary>
    Compute,

    /// <summary>What went wrong, and how to find out.</summary>
    Diagnose,

    /// <summary>How to set something up.</summary>
    Design,

    /// <summary>How to write it in code.</summary>
    Implement,
}
