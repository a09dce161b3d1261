namespace Cuecard.Web.Rendering;

/// <summary>Times of a conversation as they are written.</summary>
internal static class Clock
{
    /// <summary>Minutes and seconds, with hours where there are any: 3:07, 1:02:45.</summary>
    public static string Short(TimeSpan time) =>
        time.TotalHours >= 1 ? time.ToString(@"h\:mm\:ss") : time.ToString(@"m\:ss");
}
