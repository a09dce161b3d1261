using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Cuecard.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cuecard.Web.Mirror;

/// <summary>A server of its own for the local network. It has the mirror pages and the files they load, and nothing else of Cuecard.</summary>
internal sealed class NetworkMirror : IAsyncDisposable
{
    private readonly WebApplication _app;

    private NetworkMirror(WebApplication app, int port) => (_app, Port) = (app, port);

    public int Port { get; }

    /// <summary>This machine's addresses on its networks.</summary>
    public IReadOnlyList<IPAddress> Addresses { get; } =
    [
        .. NetworkInterface.GetAllNetworkInterfaces()
            .Where(n => n.OperationalStatus == OperationalStatus.Up && n.NetworkInterfaceType != NetworkInterfaceType.Loopback)
            .SelectMany(n => n.GetIPProperties().UnicastAddresses)
            .Select(a => a.Address)
            .Where(a => a.AddressFamily == AddressFamily.InterNetwork),
    ];

    public static async Task<NetworkMirror> Start(IServiceProvider services)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ListenAnyIP(0);
        });
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(services.GetRequiredService<Assets>());
        builder.Services.AddSingleton(services.GetRequiredService<Mirrors>());
        builder.Services.AddSingleton(new MirrorPage(services));
        var app = builder.Build();
        app.UseMiddleware<SecurityHeaders>();
        app.MapAssets();
        app.MapMirrors();
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new NetworkMirror(app, int.Parse(address[(address.LastIndexOf(':') + 1)..]));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
