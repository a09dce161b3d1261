using Cuecard.Decks;

namespace Cuecard.Web.Sessions;

/// <summary>A moment of a replay at which a card comes on screen.</summary>
public sealed record CueMoment(TimeSpan At, Card Card);
