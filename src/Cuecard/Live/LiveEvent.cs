using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Matching;

namespace Cuecard.Live;

/// <summary>Something that a listener to a conversation is told.</summary>
/// <param name="At">When it became known, from the start of the conversation.</param>
public abstract record LiveEvent(TimeSpan At);

/// <summary>A question is being asked, or has been asked to its end.</summary>
/// <param name="At">When.</param>
/// <param name="Number">Counts the questions of the conversation from 1.</param>
/// <param name="Text">The words that ask, as far as they were heard.</param>
/// <param name="Type">What kind of answer is wanted.</param>
/// <param name="IsComplete">True when the speaker has gone on to something else.</param>
public sealed record QuestionEvent(TimeSpan At, int Number, string Text, QuestionType Type, bool IsComplete) : LiveEvent(At);

/// <summary>The cards on screen for a question have changed.</summary>
/// <param name="At">When.</param>
/// <param name="Question">The number of the question.</param>
/// <param name="Cards">The cards, the one to show large first; empty when a cue is taken back.</param>
/// <param name="HeardWords">How many words of the question had been heard.</param>
public sealed record CueEvent(TimeSpan At, int Question, ImmutableArray<RankedCard> Cards, int HeardWords) : LiveEvent(At);

/// <summary>What later questions may lean on has changed.</summary>
/// <param name="At">When.</param>
/// <param name="Recent">The cards under discussion, most recent first.</param>
public sealed record ContextEvent(TimeSpan At, ImmutableArray<CardId> Recent) : LiveEvent(At);

/// <summary>Who is taken to be asking.</summary>
/// <param name="At">When.</param>
/// <param name="Name">The speaker.</param>
/// <param name="IsInferred">True when nobody said so and it was told from who asks.</param>
public sealed record InterviewerEvent(TimeSpan At, string Name, bool IsInferred) : LiveEvent(At);

/// <summary>The candidate has made a point of the card on screen.</summary>
/// <param name="At">When.</param>
/// <param name="Question">The number of the question.</param>
/// <param name="Card">The card.</param>
/// <param name="Point">The point with its evidence; spans count in the candidate's words since the question, of which <see cref="Coverage.Text"/> is the whole.</param>
public sealed record CoveredEvent(TimeSpan At, int Question, CardId Card, PointGrade Point) : LiveEvent(At);

/// <summary>The candidate has said something wrong.</summary>
/// <param name="At">When.</param>
/// <param name="Question">The number of the question.</param>
/// <param name="Card">The card.</param>
/// <param name="Misconception">The mistake with its correction and evidence.</param>
public sealed record MisconceptionEvent(TimeSpan At, int Question, CardId Card, MisconceptionGrade Misconception) : LiveEvent(At);

/// <summary>The conversation is over.</summary>
/// <param name="At">When.</param>
/// <param name="Utterances">How many final utterances were heard.</param>
/// <param name="Questions">How many questions were heard.</param>
/// <param name="Cued">How many of them were given a card.</param>
public sealed record EndEvent(TimeSpan At, int Utterances, int Questions, int Cued) : LiveEvent(At);
