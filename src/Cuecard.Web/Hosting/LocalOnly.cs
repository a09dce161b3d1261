using System.Net;
using Microsoft.AspNetCore.Http;

namespace Cuecard.Web.Hosting;

/// <summary>
/// Turns away what does not come from a page of this server: a name other than this machine's own (a DNS name rebound to
/// the loopback address), and any request made by another site's page.
/// </summary>
internal sealed class LocalOnly(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!IsThisMachine(request.Host.Host))
            return Refuse(context, $"Cuecard answers only to its local address. Open http://localhost:{context.Connection.LocalPort}/ instead.");
        if (!IsSameOrigin(request))
            return Refuse(context, "This request came from another site's page, and Cuecard does not answer those.");
        return next(context);
    }

    /// <summary>Whether a host name can mean nothing but this machine.</summary>
    internal static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Following a link from another site is allowed; being called, framed or posted to by one is not.</summary>
    private static bool IsSameOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0) return origin == $"{request.Scheme}://{request.Host}";
        if (request.HttpContext.WebSockets.IsWebSocketRequest) return false;
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site is "" or "same-origin" or "none"
            || (HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document");
    }

    private static Task Refuse(HttpContext context, string why)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(why);
    }
}
