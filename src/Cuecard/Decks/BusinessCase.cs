using System.Collections.Immutable;

namespace Cuecard.Decks;

/// <summary>A business problem that is talked through in stages, with facts that the interviewer tells when asked.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Title">What a person reads first.</param>
/// <param name="Pillar">The pillar it belongs to.</param>
/// <param name="Level">From which level on it is expected.</param>
/// <param name="Opening">How the interviewer opens it.</param>
/// <param name="Facts">What the interviewer knows.</param>
/// <param name="Stages">Clarify, metrics, method, trade-offs, recommendation, in the order in which they come.</param>
public sealed record BusinessCase(
    CardId Id,
    string Title,
    string Pillar,
    Level Level,
    string Opening,
    ImmutableArray<CaseFact> Facts,
    ImmutableArray<CaseStage> Stages);

/// <summary>Something that the interviewer tells when asked for it.</summary>
/// <param name="Asked">Ways to ask for it.</param>
/// <param name="Tell">The fact as it is told.</param>
public sealed record CaseFact(ImmutableArray<string> Asked, string Tell);

/// <summary>One stage of a case.</summary>
/// <param name="Name">Its name: clarify, metrics, method, trade-offs or recommendation.</param>
/// <param name="Ask">The question that opens it.</param>
/// <param name="Say">A good answer as it could be said.</param>
/// <param name="Points">What a good answer says.</param>
/// <param name="Misconceptions">What people say wrongly there.</param>
public sealed record CaseStage(string Name, string Ask, string Say, ImmutableArray<RubricPoint> Points, ImmutableArray<Misconception> Misconceptions);
