using Cuecard.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Cuecard.Web;

/// <summary>Runs the web app until it is stopped, for a person at a terminal.</summary>
public static class WebRun
{
    /// <summary>Runs the app.</summary>
    /// <param name="options">How it is to run.</param>
    /// <param name="opensBrowser">Whether the browser is opened.</param>
    /// <param name="say">Told what a person should know, a line at a time.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>Null when it was stopped, or why it could not start.</returns>
    public static async Task<string?> Run(WebOptions options, bool opensBrowser, Action<string> say, CancellationToken cancellation)
    {
        var port = options.Port;
        if (!Ports.IsFree(port))
        {
            if (!options.MayChangePort) return $"Port {port} is in use. Stop what uses it, or name another with --port.";
            say($"Port {port} is in use; taking a free one instead.");
            port = 0;
        }

        await using var app = CuecardWeb.Build(options, port);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException e)
        {
            return $"The web app could not listen on port {port}: {e.Message}";
        }

        var address = AddressOf(app);
        say($"Cuecard is at {address}");
        if (opensBrowser && !Browser.Open(address)) say("No browser could be opened from here; open that address yourself.");
        say("Press Ctrl-C to stop.");
        await app.WaitForShutdownAsync(cancellation);
        return null;
    }

    private static string AddressOf(WebApplication app)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return $"http://localhost:{address[(address.LastIndexOf(':') + 1)..].TrimEnd('/')}/";
    }
}
