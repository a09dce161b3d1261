using System.Globalization;
using System.Text;

namespace Cuecard.Interviews.Reports;

/// <summary>A report as Markdown.</summary>
public static class ReportMarkdown
{
    /// <summary>Writes it.</summary>
    public static string Write(InterviewReport report)
    {
        var text = new StringBuilder();
        text.Append(Line($"# {Plain(report.Title)}")).Append('\n');
        text.Append(report.Overall is { } overall ? Line($"Overall: **{overall:0} of 100** over {report.Questions.Length} questions.") : "Nothing could be graded.\n").Append('\n');
        if (report.Pillars.Length > 0)
        {
            text.Append("| Pillar | Score | Questions |\n| --- | ---: | ---: |\n");
            foreach (var pillar in report.Pillars) text.Append(Line($"| {Plain(pillar.Name)} | {pillar.Score:0} | {pillar.Questions} |"));
            text.Append('\n');
        }

        for (var i = 0; i < report.Questions.Length; i++) Question(text, i + 1, report.Questions[i]);
        if (report.Review.Length > 0)
        {
            text.Append("## Review next\n\n");
            foreach (var card in report.Review) text.Append(Line($"- {Plain(card.Title)} (`{card.Id}`)"));
        }

        return text.ToString().TrimEnd() + "\n";
    }

    private static void Question(StringBuilder text, int number, AnsweredQuestion question)
    {
        text.Append(Line($"## {number}. {Plain(question.Question)}")).Append('\n');
        text.Append(question.Grade is { } g ? Line($"**{g.Score:0} of 100** · {Plain(question.Title)}") : Line($"*Could not be graded* · {Plain(question.Title)}")).Append('\n');
        if (question.Answer.Length > 0) text.Append("You said:\n\n").Append(Quote(question.Answer)).Append('\n');
        if (question.Grade is not { } grade) return;
        if (grade.Remark is { } remark) text.Append(remark).Append("\n\n");
        foreach (var point in grade.Points)
        {
            var mark = point.Covered >= 1 ? "x" : point.Covered > 0 ? "~" : " ";
            var evidence = point.Evidence.IsEmpty ? "" : $" — “{Plain(point.Evidence[0].Text)}”";
            text.Append(Line($"- [{mark}] {Plain(point.Text)} ({point.Weight}){evidence}"));
        }

        foreach (var wrong in grade.Misconceptions) text.Append(Line($"- **Said wrongly:** “{Plain(wrong.Evidence.Text)}”. {Plain(wrong.Right)}"));
        text.Append(Line($"\nA better answer: {Plain(grade.ModelAnswer)}"));
        text.Append(Line($"\nDelivery: {ReportWords.Delivery(grade.Delivery)}.")).Append('\n');
        if (question.Hints.Length > 0) text.Append(Line($"Hints taken: {question.Hints.Length}.")).Append('\n');
    }

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture) + "\n";

    private static string Quote(string text) => string.Concat(text.Split('\n').Select(l => $"> {Plain(l)}\n"));

    /// <summary>Text of other people stays text: what would be markup is escaped.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|') plain.Append('\\');
            plain.Append(c);
        }

        return plain.ToString();
    }
}
