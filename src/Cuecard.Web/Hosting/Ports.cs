using System.Net;
using System.Net.Sockets;

namespace Cuecard.Web.Hosting;

/// <summary>Finds a port to listen on.</summary>
internal static class Ports
{
    /// <summary>Whether nothing listens on the port of the loopback address.</summary>
    public static bool IsFree(int port)
    {
        if (port == 0) return true;
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
