using System.Text;
using static Cuecard.Interviews.Reports.ReportHtml;

namespace Cuecard.Interviews.Reports;

/// <summary>The charts of a report as inline SVG, each with a text for those who do not see it.</summary>
internal static class ReportCharts
{
    private const int Width = 640;
    private const int Row = 58;

    /// <summary>A bar for each pillar.</summary>
    public static string Pillars(InterviewReport report)
    {
        if (report.Pillars.Length == 0) return "";
        var height = (Row * report.Pillars.Length) + 4;
        var svg = Open("Score by pillar", string.Join(", ", report.Pillars.Select(p => Format($"{p.Name} {p.Score:0}"))), height);
        for (var i = 0; i < report.Pillars.Length; i++)
        {
            // The name stands above its bar: on a narrow screen the letters are larger and would not fit beside it.
            var pillar = report.Pillars[i];
            var y = i * Row;
            svg.Append(Format($"<text x=\"0\" y=\"{y + 24}\">{Encode(pillar.Name)}</text><text class=\"end\" x=\"{Width}\" y=\"{y + 24}\">{pillar.Score:0}</text>"));
            svg.Append(Format($"<rect class=\"track\" x=\"0\" y=\"{y + 34}\" width=\"{Width}\" height=\"10\" rx=\"5\"/><rect class=\"bar\" x=\"0\" y=\"{y + 34}\" width=\"{Width * pillar.Score / 100:0.#}\" height=\"10\" rx=\"5\"/>"));
        }

        return Close(svg, "Score by pillar");
    }

    /// <summary>A column for each question.</summary>
    public static string Scores(InterviewReport report)
    {
        var scores = report.Questions.Select(q => q.Grade?.Score).ToList();
        if (scores.Count < 2) return "";
        const int Height = 140;
        var svg = Open("Score by question", string.Join(", ", scores.Select((s, i) => s is { } v ? Format($"question {i + 1}: {v:0}") : Format($"question {i + 1}: not graded"))), Height + 30);
        var step = (double)Width / scores.Count;
        var wide = Math.Min(46, step * 0.7);
        for (var i = 0; i < scores.Count; i++)
        {
            var high = (scores[i] ?? 0) / 100 * (Height - 30);
            var x = (i * step) + ((step - wide) / 2);
            svg.Append(Format($"<rect class=\"bar\" x=\"{x:0.#}\" y=\"{Height - high:0.#}\" width=\"{wide:0.#}\" height=\"{Math.Max(1, high):0.#}\" rx=\"2\"/>"));
            svg.Append(Format($"<text class=\"middle\" x=\"{x + (wide / 2):0.#}\" y=\"{Height - high - 5:0.#}\">{(scores[i] is { } v ? Format($"{v:0}") : "–")}</text><text class=\"middle faint\" x=\"{x + (wide / 2):0.#}\" y=\"{Height + 24}\">{i + 1}</text>"));
        }

        return Close(svg, "Score by question");
    }

    /// <summary>Words a minute over the questions, where they were spoken.</summary>
    public static string Pace(InterviewReport report)
    {
        var paces = report.Questions.Select((q, i) => (Number: i + 1, Pace: q.Grade?.Delivery.WordsPerMinute)).Where(p => p.Pace is not null).Select(p => (p.Number, Pace: p.Pace!.Value)).ToList();
        if (paces.Count < 2) return "";
        const int Height = 130;
        var most = Math.Max(200, paces.Max(p => p.Pace));
        var svg = Open("Words a minute", string.Join(", ", paces.Select(p => Format($"question {p.Number}: {p.Pace:0}"))), Height + 30);
        var step = (double)(Width - 60) / (paces.Count - 1);
        var points = paces.Select((p, i) => (X: 30 + (i * step), Y: Height - (p.Pace / most * (Height - 34)), p.Pace, p.Number)).ToList();
        svg.Append(Format($"<polyline class=\"line\" points=\"{string.Join(' ', points.Select(p => Format($"{p.X:0.#},{p.Y:0.#}")))}\"/>"));
        foreach (var (x, y, pace, number) in points)
            svg.Append(Format($"<circle class=\"dot\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"4\"/><text class=\"middle\" x=\"{x:0.#}\" y=\"{y - 9:0.#}\">{pace:0}</text><text class=\"middle faint\" x=\"{x:0.#}\" y=\"{Height + 24}\">{number}</text>"));
        return Close(svg, "Words a minute");
    }

    private static StringBuilder Open(string title, string text, int height) =>
        new(Format($"<figure class=\"report-chart\"><svg viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"{Encode(title)}: {Encode(text)}\">"));

    private static string Close(StringBuilder svg, string title) => svg.Append(Format($"</svg><figcaption>{Encode(title)}</figcaption></figure>")).ToString();
}
