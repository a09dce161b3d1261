namespace Cuecard.Web.Sessions;

/// <summary>What about a session has changed, so that only what shows it is drawn again.</summary>
[Flags]
public enum SessionPart
{
    None = 0,
    Board = 1,
    Transcript = 2,
    Status = 4,
    Playback = 8,
    Coverage = 16,
    All = Board | Transcript | Status | Playback | Coverage,
}
