using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Cuecard.Web.Hosting;

/// <summary>Where the server listens.</summary>
internal static class KestrelListening
{
    /// <summary>Listens on the loopback addresses; where the port is 0 on one of them, since two would get different ports.</summary>
    public static void ListenLocalhostOrAny(this KestrelServerOptions kestrel, int port)
    {
        if (port == 0) kestrel.Listen(IPAddress.Loopback, 0);
        else kestrel.ListenLocalhost(port);
    }
}
