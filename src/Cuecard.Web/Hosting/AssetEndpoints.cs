using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Cuecard.Web.Hosting;

/// <summary>Serves the embedded files.</summary>
internal static class AssetEndpoints
{
    /// <summary>Maps each embedded file to its path.</summary>
    public static void MapAssets(this IEndpointRouteBuilder endpoints)
    {
        var assets = endpoints.ServiceProvider.GetRequiredService<Assets>();
        foreach (var path in assets.Paths)
        {
            var asset = assets.Find(path)!;
            endpoints.MapMethods("/" + path, [HttpMethods.Get, HttpMethods.Head], context => Send(context, asset));
        }
    }

    private static Task Send(HttpContext context, Asset asset)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = $"\"{asset.Version}\"";
        response.Headers.CacheControl = request.Query.ContainsKey("v") || asset.Path.EndsWith(".woff2", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable"
            : "no-cache";
        response.Headers.Vary = "Accept-Encoding";
        if (request.Headers.IfNoneMatch == response.Headers.ETag)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        var bytes = asset.Bytes;
        if (request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal) && asset.Brotli is { } brotli)
        {
            response.Headers.ContentEncoding = "br";
            bytes = brotli;
        }

        response.ContentType = asset.ContentType;
        response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
