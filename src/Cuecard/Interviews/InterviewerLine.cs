using Cuecard.Decks;

namespace Cuecard.Interviews;

/// <summary>Something the interviewer says.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Text">The words, plain and speakable.</param>
/// <param name="Card">The card it is about, if any.</param>
public sealed record InterviewerLine(LineKind Kind, string Text, CardId? Card = null)
{
    /// <summary>True where the candidate is expected to answer.</summary>
    public bool Asks => Kind is LineKind.Question or LineKind.Probe or LineKind.FollowUp or LineKind.Stage;
}

/// <summary>What a line of the interviewer is for.</summary>
public enum LineKind
{
    /// <summary>Says hello and what comes.</summary>
    Greeting,

    /// <summary>Asks a new question.</summary>
    Question,

    /// <summary>Asks for what was left out, or for what was said wrongly.</summary>
    Probe,

    /// <summary>Goes deeper after a good answer.</summary>
    FollowUp,

    /// <summary>Opens the next stage of a business case.</summary>
    Stage,

    /// <summary>Tells a fact of a business case that was asked for.</summary>
    Fact,

    /// <summary>Nudges towards a point.</summary>
    Hint,

    /// <summary>Says a question again.</summary>
    Repeat,

    /// <summary>Takes note of what was said, gives time, or goes over to something else.</summary>
    Remark,

    /// <summary>Says goodbye.</summary>
    Closing,
}
