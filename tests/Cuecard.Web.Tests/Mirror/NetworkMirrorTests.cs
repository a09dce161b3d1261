using System.Net;
using Cuecard.Live;
using Cuecard.Web.Mirror;
using Cuecard.Web.Sessions;
using Microsoft.Extensions.DependencyInjection;

namespace Cuecard.Web.Tests.Mirror;

public sealed class NetworkMirrorTests
{
    [Fact]
    public async Task It_shows_the_board_to_who_has_the_token_and_has_nothing_else_and_can_be_turned_off()
    {
        await using var app = CuecardWeb.Build(TestDeck.Options(), 0);
        await app.StartAsync();
        var mirrors = app.Services.GetRequiredService<Mirrors>();
        var session = app.Services.GetRequiredService<LiveSessions>().Create();
        session.Hear(Role.Interviewer, null, "What is a p-value?", isFinal: true, "test");
        var token = mirrors.TokenOf(session);
        Assert.Null(mirrors.Network);
        Assert.Null(await mirrors.TurnOn());
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{mirrors.Network!.Port}") };
        var page = await client.GetStringAsync($"/mirror/{token}");
        Assert.Contains("What a p-value is, and is not", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<button", page, StringComparison.Ordinal);
        foreach (var path in new[] { "/", "/deck", "/settings", "/deck/export", "/_blazor", $"/live/{session.Id}", "/mirror/" + new string('0', 32), $"/audio/{session.Id}" })
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path)).StatusCode);
        await mirrors.TurnOff();
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync($"/mirror/{token}"));
    }
}
