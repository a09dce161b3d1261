using Cuecard.Storage;
using Cuecard.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Cuecard.EndToEnd;

/// <summary>The web app on a free port of the loopback address, with a home folder of its own.</summary>
public sealed class TestServer : IAsyncDisposable
{
    private TestServer(WebApplication app, string home, string address) => (App, Home, Address) = (app, home, address);

    public WebApplication App { get; }

    public string Home { get; }

    /// <summary>The address without a slash at the end.</summary>
    public string Address { get; }

    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    public static string DeckFolder => Path.Combine(Repository, "deck", "data-science");

    public static async Task<TestServer> Start(string? home = null, int port = 0, string? deck = null)
    {
        var root = home ?? Directory.CreateTempSubdirectory("cuecard-e2e-").FullName;
        var app = CuecardWeb.Build(new WebOptions(new CuecardHome(root, AppContext.BaseDirectory)) { DeckFolder = deck ?? DeckFolder }, port);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new TestServer(app, root, $"http://localhost:{new Uri(address.Replace("[::]", "localhost", StringComparison.Ordinal)).Port}");
    }

    public async ValueTask DisposeAsync() => await App.DisposeAsync();

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Cuecard.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests must run below the repository's folder.");
    }
}
