using System.Globalization;

namespace Cuecard.Live.Transcripts;

/// <summary>Times as transcripts write them.</summary>
internal static class TranscriptTime
{
    /// <summary>No conversation is longer; a greater time is a mistake, such as a date in seconds.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(1000);

    /// <summary>Reads <c>[h...:]m...:ss[.f...]</c>; a comma may stand for the point, and minutes stay below 60 where hours are given.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeSpan time)
    {
        time = default;
        text = text.Trim();
        var last = text.LastIndexOf(':');
        if (last <= 0) return false;
        var first = text[..last].LastIndexOf(':');
        if (first == 0) return false;
        var hours = 0;
        if (first > 0 && !TryWhole(text[..first], 999, out hours)) return false;
        if (!TryWhole(text[(first + 1)..last], first > 0 ? 59 : 59_999, out var minutes)) return false;
        if (!TrySeconds(text[(last + 1)..], out var milliseconds)) return false;
        time = new TimeSpan(0, hours, minutes, 0, milliseconds);
        return true;
    }

    /// <summary>Reads seconds from the start of the conversation.</summary>
    public static bool TryFromSeconds(double seconds, out TimeSpan time)
    {
        var fits = seconds >= 0 && seconds <= Longest.TotalSeconds;
        time = fits ? TimeSpan.FromMilliseconds((long)Math.Round(seconds * 1000)) : default;
        return fits;
    }

    public static string Format(TimeSpan time) => time.Days > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{(long)time.TotalHours}:{time:mm\\:ss\\.fff}")
        : time.ToString(@"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture);

    private static bool TrySeconds(ReadOnlySpan<char> text, out int milliseconds)
    {
        milliseconds = 0;
        var point = text.IndexOfAny('.', ',');
        var whole = point < 0 ? text : text[..point];
        if (whole.Length != 2 || !TryWhole(whole, 59, out var seconds)) return false;
        var thousandths = 0;
        if (point >= 0)
        {
            var fraction = text[(point + 1)..];
            if (fraction.Length > 9 || !TryWhole(fraction[..Math.Min(3, fraction.Length)], 999, out thousandths)) return false;
            if (fraction.ContainsAnyExceptInRange('0', '9')) return false;
            for (var i = fraction.Length; i < 3; i++) thousandths *= 10;
        }

        milliseconds = (seconds * 1000) + thousandths;
        return true;
    }

    private static bool TryWhole(ReadOnlySpan<char> text, int most, out int value)
    {
        value = 0;
        return text.Length is > 0 and <= 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value <= most;
    }
}
