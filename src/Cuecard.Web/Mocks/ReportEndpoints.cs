using Cuecard.Interviews.Reports;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cuecard.Web.Mocks;

/// <summary>A mock interview's report as a file to take along.</summary>
internal static class ReportEndpoints
{
    /// <summary>The forms in which a report is written: the ending of its address and what it is called.</summary>
    public static readonly (string Ending, string Name)[] Forms = [("html", "HTML"), ("md", "Markdown"), ("json", "JSON")];

    /// <summary>Maps the reports of all interviews.</summary>
    public static void MapReports(this IEndpointRouteBuilder endpoints)
    {
        var sessions = endpoints.ServiceProvider.GetRequiredService<MockSessions>();
        foreach (var (ending, _) in Forms)
        {
            endpoints.MapGet($"/mock/{{id}}/report.{ending}", (string id, HttpContext context) =>
            {
                if (sessions.Find(id) is not { } session) return Results.NotFound();
                context.Response.Headers.ContentDisposition = $"attachment; filename=\"cuecard-interview-{session.Started.ToLocalTime():yyyy-MM-dd}.{ending}\"";
                return Write(session.Report(), ending);
            });
        }
    }

    private static IResult Write(InterviewReport report, string ending) => ending switch
    {
        "html" => Results.Text(ReportHtml.Page(report), "text/html; charset=utf-8"),
        "md" => Results.Text(ReportMarkdown.Write(report), "text/markdown; charset=utf-8"),
        _ => Results.Text(ReportJson.Write(report), "application/json; charset=utf-8"),
    };
}
