using Cuecard.Interviews.Reports;
using Cuecard.Web.Mocks;
using Cuecard.Web.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cuecard.Web.Reports;

/// <summary>A report as a file to take along.</summary>
internal static class ReportEndpoints
{
    /// <summary>The forms in which a report is written: the ending of its address and what it is called.</summary>
    public static readonly (string Ending, string Name)[] Forms = [("html", "HTML"), ("md", "Markdown"), ("json", "JSON")];

    /// <summary>Maps the reports of all mock interviews and live sessions.</summary>
    public static void MapReports(this IEndpointRouteBuilder endpoints)
    {
        var mocks = endpoints.ServiceProvider.GetRequiredService<MockSessions>();
        var live = endpoints.ServiceProvider.GetRequiredService<LiveSessions>();
        foreach (var (ending, _) in Forms)
        {
            endpoints.MapGet($"/mock/{{id}}/report.{ending}", (string id, HttpContext context) =>
                mocks.Find(id) is { } session ? File(context, session.Report(), session.Started, ending) : Results.NotFound());
            endpoints.MapGet($"/live/{{id}}/report.{ending}", (string id, HttpContext context) =>
                live.Report(id) is { } report ? File(context, report, live.Find(id)!.Started, ending) : Results.NotFound());
        }
    }

    private static IResult File(HttpContext context, InterviewReport report, DateTimeOffset started, string ending)
    {
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"cuecard-interview-{started.ToLocalTime():yyyy-MM-dd}.{ending}\"";
        return Write(report, ending);
    }

    private static IResult Write(InterviewReport report, string ending) => ending switch
    {
        "html" => Results.Text(ReportHtml.Page(report), "text/html; charset=utf-8"),
        "md" => Results.Text(ReportMarkdown.Write(report), "text/markdown; charset=utf-8"),
        _ => Results.Text(ReportJson.Write(report), "application/json; charset=utf-8"),
    };
}
