using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cuecard.Grading;

namespace Cuecard.Interviews.Reports;

/// <summary>A report as JSON, version 1; docs/commands.md describes it.</summary>
public static class ReportJson
{
    private const int Version = 1;

    /// <summary>Writes it on one line.</summary>
    public static string Write(InterviewReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("title", report.Title);
            Number(json, "overall", report.Overall);
            json.WriteStartArray("pillars");
            foreach (var pillar in report.Pillars)
            {
                json.WriteStartObject();
                json.WriteString("pillar", pillar.Id);
                json.WriteNumber("score", pillar.Score);
                json.WriteNumber("questions", pillar.Questions);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("questions");
            foreach (var question in report.Questions) Question(json, question);
            json.WriteEndArray();
            json.WriteStartArray("review");
            foreach (var card in report.Review) json.WriteStringValue(card.Id.Value);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Question(Utf8JsonWriter json, AnsweredQuestion question)
    {
        json.WriteStartObject();
        json.WriteNumber("at", Math.Round(question.At.TotalSeconds, 3));
        json.WriteString("pillar", question.Pillar);
        json.WriteString("title", question.Title);
        json.WriteString("card", question.Card?.Value);
        json.WriteString("question", question.Question);
        json.WriteString("answer", question.Answer);
        json.WriteNumber("hints", question.Hints.Length);
        Number(json, "score", question.Grade?.Score);
        if (question.Grade is { } grade)
        {
            json.WriteString("remark", grade.Remark);
            json.WriteStartArray("points");
            foreach (var point in grade.Points)
            {
                json.WriteStartObject();
                json.WriteString("id", point.Id);
                json.WriteString("text", point.Text);
                json.WriteNumber("weight", point.Weight);
                json.WriteNumber("covered", point.Covered);
                json.WriteStartArray("evidence");
                foreach (var evidence in point.Evidence) Evidence(json, evidence);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("misconceptions");
            foreach (var wrong in grade.Misconceptions)
            {
                json.WriteStartObject();
                json.WriteString("id", wrong.Id);
                json.WriteString("wrong", wrong.Wrong);
                json.WriteString("right", wrong.Right);
                json.WritePropertyName("evidence");
                Evidence(json, wrong.Evidence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("delivery");
            json.WriteNumber("words", grade.Delivery.Words);
            Number(json, "wordsPerMinute", grade.Delivery.WordsPerMinute);
            Number(json, "longestPause", grade.Delivery.LongestPause?.TotalSeconds);
            json.WriteNumber("fillers", grade.Delivery.FillerTotal);
            json.WriteNumber("hedges", grade.Delivery.Hedges);
            json.WriteEndObject();
            json.WriteString("modelAnswer", grade.ModelAnswer);
        }

        json.WriteEndObject();
    }

    private static void Evidence(Utf8JsonWriter json, Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteNumber("start", evidence.Start);
        json.WriteNumber("end", evidence.End);
        json.WriteString("text", evidence.Text);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }
}
