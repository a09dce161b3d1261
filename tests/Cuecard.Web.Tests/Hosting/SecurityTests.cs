using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Cuecard.Web.Tests.Hosting;

public sealed class SecurityTests : IAsyncLifetime
{
    private readonly WebApplication _app = CuecardWeb.Build(TestDeck.Options(), 0);
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private Uri _address = null!;

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync();
        _address = new Uri(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public void It_listens_on_the_loopback_address_only() => Assert.Equal("127.0.0.1", _address.Host);

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("192.168.1.5")]
    public async Task Another_name_for_this_machine_is_refused(string host)
    {
        var answer = await Send("/", r => r.Headers.Host = host);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("http://localhost", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_sites_page_cannot_call_or_post_but_a_link_may_be_followed()
    {
        Assert.Equal(HttpStatusCode.Forbidden, (await Send("/deck/export", r => r.Headers.Add("Origin", "https://evil.example"))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Send("/deck/export", r => r.Headers.Add("Sec-Fetch-Site", "cross-site"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Send("/", r =>
        {
            r.Headers.Add("Sec-Fetch-Site", "cross-site");
            r.Headers.Add("Sec-Fetch-Mode", "navigate");
            r.Headers.Add("Sec-Fetch-Dest", "document");
        })).StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData(null)]
    public async Task A_socket_from_elsewhere_is_refused(string? origin)
    {
        foreach (var path in new[] { "_blazor", "audio/0123456789ab" })
        {
            using var socket = new ClientWebSocket();
            if (origin is not null) socket.Options.SetRequestHeader("Origin", origin);
            await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(new Uri($"ws://{_address.Authority}/{path}"), CancellationToken.None));
        }
    }

    [Fact]
    public async Task The_policy_allows_no_inline_script_and_pages_have_none()
    {
        foreach (var path in new[] { "/", "/deck", "/deck/p-value", "/settings", "/nowhere" })
        {
            var answer = await Send(path);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            var html = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotMatch(new Regex("<script(?![^>]*\\ssrc=)", RegexOptions.IgnoreCase), html);
            Assert.DoesNotMatch(new Regex("<[a-z][^>]*\\s(on[a-z]+|style)=\"", RegexOptions.IgnoreCase), html);
            Assert.DoesNotMatch(new Regex("(src|href)=\"https?://(?!localhost)", RegexOptions.IgnoreCase), html.Split("<body", 2)[0]);
        }
    }

    [Fact]
    public async Task The_first_load_is_under_300_KB_without_formulas_and_fonts_and_is_cached_for_good()
    {
        var html = await (await Send("/live")).Content.ReadAsStringAsync();
        var total = (long)html.Length;
        foreach (var asset in Regex.Matches(await (await Send("/")).Content.ReadAsStringAsync(), "(?:src|href)=\"(/[^\"]+\\?v=[^\"]+)\"").Select(m => m.Groups[1].Value).Concat(["/js/keys.js", "/js/tex.js", "/js/popout.js", "/js/reconnect.js"]))
        {
            var answer = await Send(asset, r => r.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br")));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            total += (await answer.Content.ReadAsByteArrayAsync()).Length;
            if (asset.Contains("?v=", StringComparison.Ordinal)) Assert.True(answer.Headers.CacheControl!.MaxAge > TimeSpan.FromDays(300));
            var again = await Send(asset, r => r.Headers.IfNoneMatch.Add(answer.Headers.ETag!));
            Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        }

        Assert.InRange(total, 40_000, 300_000);
    }

    private Task<HttpResponseMessage> Send(string path, Action<HttpRequestMessage>? change = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_address, path));
        change?.Invoke(request);
        return _client.SendAsync(request);
    }
}
