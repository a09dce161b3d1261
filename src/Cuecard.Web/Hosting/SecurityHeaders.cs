using Microsoft.AspNetCore.Http;

namespace Cuecard.Web.Hosting;

/// <summary>What the browser may do with our pages: load from here and nowhere else, run no inline script, use the microphone.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy(context.Request.Host.Value ?? "");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), payment=(), usb=(), microphone=(self), display-capture=(self)";
        return next(context);
    }

    // Some browsers do not take a WebSocket to the page's own host for 'self', so it is named.
    private static string Policy(string host) =>
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
        + $"connect-src 'self' ws://{host}; frame-src 'self'; worker-src 'self'; manifest-src 'self'; "
        + "form-action 'self'; base-uri 'self'; frame-ancestors 'self'";
}
