using System.Globalization;
using Cuecard.Grading;

namespace Cuecard.Interviews.Reports;

/// <summary>Figures in words.</summary>
internal static class ReportWords
{
    /// <summary>How an answer was said, in one line.</summary>
    public static string Delivery(Delivery delivery)
    {
        var parts = new List<string> { $"{delivery.Words} {(delivery.Words == 1 ? "word" : "words")}" };
        if (delivery.WordsPerMinute is { } pace) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{pace:0} a minute"));
        if (delivery.LongestPause is { } pause) parts.Add(string.Create(CultureInfo.InvariantCulture, $"longest pause {pause.TotalSeconds:0.0} s"));
        parts.Add(delivery.FillerTotal == 1 ? "1 filler" : $"{delivery.FillerTotal} fillers");
        parts.Add(delivery.Hedges == 1 ? "1 hedge" : $"{delivery.Hedges} hedges");
        return string.Join(", ", parts);
    }

    /// <summary>A time as minutes and seconds.</summary>
    public static string Time(TimeSpan at) => string.Create(CultureInfo.InvariantCulture, $"{(int)at.TotalMinutes}:{at.Seconds:00}");
}
