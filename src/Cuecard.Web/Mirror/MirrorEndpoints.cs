using System.Threading.Channels;
using Cuecard.Web.Hosting;
using Cuecard.Web.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cuecard.Web.Mirror;

/// <summary>The mirror: one page, and a stream of the board as it changes.</summary>
internal static class MirrorEndpoints
{
    public static void MapMirrors(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/mirror/{token}", async (string token, Mirrors mirrors, MirrorPage page, Assets assets) =>
            mirrors.Find(token) is { } session
                ? Results.Content(Shell(assets, await page.Render(session)), "text/html; charset=utf-8")
                : Results.Text("This link is not, or no longer, valid. Open a new one under Second screen.", statusCode: StatusCodes.Status404NotFound));
        endpoints.MapGet("/mirror/{token}/events", async (HttpContext context, string token, Mirrors mirrors, MirrorPage page) =>
        {
            if (mirrors.Find(token) is { } session) await Stream(context, session, page);
            else context.Response.StatusCode = StatusCodes.Status404NotFound;
        });
    }

    private static async Task Stream(HttpContext context, LiveSession session, MirrorPage page)
    {
        var changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void Note(SessionPart parts)
        {
            if (parts.HasFlag(SessionPart.Board)) changes.Writer.TryWrite(true);
        }

        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        changes.Writer.TryWrite(true);
        session.Changed += Note;
        try
        {
            await foreach (var _ in changes.Reader.ReadAllAsync(context.RequestAborted))
            {
                var html = await page.Render(session);
                await context.Response.WriteAsync($"data: {html.ReplaceLineEndings("\ndata: ")}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The other screen has gone.
        }
        finally
        {
            session.Changed -= Note;
        }
    }

    private static string Shell(Assets assets, string board) => $"""
        <!DOCTYPE html>
        <html lang="en" data-theme="system" data-size="4">
        <head>
        <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Cuecard, second screen</title>
        <link rel="icon" type="image/svg+xml" href="{assets.Url("img/cuecard.svg")}">
        <link rel="stylesheet" href="{assets.Url("app.css")}">
        </head>
        <body><main id="mirror" class="mirror">{board}</main>
        <script type="module" src="{assets.Url("js/mirror.js")}"></script></body>
        </html>
        """;
}
