using Cuecard.Grading;

namespace Cuecard.Interviews;

/// <summary>A part of an interview that has its own course: a card's question or a business case.</summary>
internal interface ITalk
{
    /// <summary>What an answer is now held against, or null when the talk is over.</summary>
    Rubric? Open { get; }

    /// <summary>The share of the points made, 0 to 1, when it is over: difficulty follows it.</summary>
    double Success { get; }

    /// <summary>What was asked and answered.</summary>
    IEnumerable<AnsweredQuestion> Answered { get; }

    /// <summary>Opens it.</summary>
    IEnumerable<InterviewerLine> Begin();

    /// <summary>Takes an answer.</summary>
    IEnumerable<InterviewerLine> Hear(Answer answer, TimeSpan at);

    /// <summary>The question that is open, in other words where there are any.</summary>
    string Again();

    /// <summary>A hint, or null where there is none.</summary>
    string? Hint();

    /// <summary>Ends it where it stands; what was answered so far counts.</summary>
    void Stop(TimeSpan at);

    /// <summary>The candidate does not know.</summary>
    IEnumerable<InterviewerLine> GiveUp(TimeSpan at);
}
