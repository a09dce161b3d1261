using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Cuecard.EndToEnd;

/// <summary>The real program, as a newcomer starts it, so that it can be killed.</summary>
internal sealed class CuecardProcess : IAsyncDisposable
{
    private readonly Process _process;

    private CuecardProcess(Process process, string address) => (_process, Address) = (process, address);

    public string Address { get; }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Starts <c>cuecard serve</c> and waits until it says where it is.</summary>
    public static Task<CuecardProcess> Serve(string home, int port) => Start(home, "serve", "--no-browser", "--port", port.ToString());

    /// <summary>Starts the program with these words and waits until it says where it is.</summary>
    public static async Task<CuecardProcess> Start(string home, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. words]) { RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment["CUECARD_HOME"] = home;
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Cuecard is at ", StringComparison.Ordinal)) return new CuecardProcess(process, line["Cuecard is at ".Length..].TrimEnd('/'));
        }

        throw new InvalidOperationException("cuecard serve ended before it said where it is.");
    }

    public async Task Kill()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) await Kill();
        _process.Dispose();
    }

    private static string Program
    {
        get
        {
            var configuration = AppContext.BaseDirectory.Contains("Release", StringComparison.Ordinal) ? "Release" : "Debug";
            return Path.Combine(TestServer.Repository, "src", "Cuecard.Cli", "bin", configuration, "net10.0", "Cuecard.Cli.dll");
        }
    }
}
