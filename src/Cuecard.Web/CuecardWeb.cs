using Cuecard.Web.Audio;
using Cuecard.Web.Capturing;
using Cuecard.Web.Components;
using Cuecard.Web.Decks;
using Cuecard.Web.Hosting;
using Cuecard.Web.Mirror;
using Cuecard.Web.Mocks;
using Cuecard.Web.Rendering;
using Cuecard.Web.Reports;
using Cuecard.Web.Sessions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.JSInterop;

namespace Cuecard.Web;

/// <summary>The web app: built here, run by the <c>cuecard</c> command.</summary>
public static class CuecardWeb
{
    /// <summary>The most that one message from the page may hold, in bytes: a card in the editor, a pasted transcript.</summary>
    internal const int MaxMessage = 1024 * 1024;

    /// <summary>The most characters of one utterance that are taken from the page.</summary>
    internal const int MaxUtterance = 20_000;

    /// <summary>Builds the app. It listens on the loopback address only.</summary>
    /// <param name="options">How it is to run.</param>
    /// <param name="port">The port, known to be free; 0 for any.</param>
    public static WebApplication Build(WebOptions options, int port)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxMessage;
            kestrel.ListenLocalhostOrAny(port);
        });
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(c => c.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        AddServices(builder.Services, options);
        var app = builder.Build();
        Configure(app);
        app.Lifetime.ApplicationStarted.Register(() => Task.Run(app.Services.GetRequiredService<CardMarkup>().WarmUp));
        return app;
    }

    private static void AddServices(IServiceCollection services, WebOptions options)
    {
        services.AddRazorComponents()
            .AddInteractiveServerComponents(circuit => circuit.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(10))
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = MaxMessage);
        services.AddHttpContextAccessor();
        services.AddSingleton(options);
        services.AddSingleton(options.Time);
        services.AddSingleton(options.Home);
        services.AddSingleton<Assets>();
        services.AddSingleton<CurrentDeck>();
        services.AddSingleton<UserCards>();
        services.AddSingleton<CardMarkup>();
        services.AddSingleton<LiveSessions>();
        services.AddSingleton<MockSessions>();
        services.AddSingleton<Mirrors>();
        services.AddSingleton<MirrorPage>();
        services.AddScoped<ActiveSession>();
        services.AddScoped(s => new Voice(s.GetRequiredService<IJSRuntime>(), s.GetRequiredService<Assets>()));
        services.AddScoped(s => new Capture(s.GetRequiredService<IJSRuntime>(), s.GetRequiredService<Assets>()));
    }

    private static void Configure(WebApplication app)
    {
        app.UseExceptionHandler("/oops", createScopeForErrors: true);
        app.UseWebSockets();
        app.UseMiddleware<LocalOnly>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true);
        app.UseAntiforgery();
        app.MapAssets();
        app.MapAudio();
        app.MapMirrors();
        app.MapReports();
        app.MapGet("/health", () => Results.Text("ok"));
        app.MapGet("/deck/export", (HttpContext context, UserCards own) =>
            Results.Stream(stream => DeckArchive.Export(own.Folder, stream, context.RequestAborted), "application/zip", "cuecard-deck.zip"));
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(o =>
        {
            // On the loopback address compression costs more than it saves, and the policy on framing is ours to set.
            o.DisableWebSocketCompression = true;
            o.ContentSecurityFrameAncestorsPolicy = null;
        });
    }
}
