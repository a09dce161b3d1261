using Cuecard.Storage;

namespace Cuecard.Web;

/// <summary>How the web app is to run.</summary>
/// <param name="Home">Where decks, sessions and settings are kept.</param>
public sealed record WebOptions(CuecardHome Home)
{
    /// <summary>The port that is tried first.</summary>
    public const int DefaultPort = 4640;

    /// <summary>A deck folder, or null for the built-in deck with the user's cards over it.</summary>
    public string? DeckFolder { get; init; }

    /// <summary>The port to listen on; 0 takes any free one.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>Whether another port is taken where <see cref="Port"/> is in use.</summary>
    public bool MayChangePort { get; init; } = true;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
