namespace Cuecard.Web.Sessions;

/// <summary>The session that one browser tab is in; one for each tab.</summary>
internal sealed class ActiveSession
{
    /// <summary>The session, or null where the tab has none yet.</summary>
    public LiveSession? Session { get; set; }
}
