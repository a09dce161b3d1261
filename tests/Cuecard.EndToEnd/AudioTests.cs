using Cuecard.Web.Audio;
using Cuecard.Web.Sessions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Cuecard.EndToEnd;

public sealed class AudioTests
{
    private const int Tone = 440;

    [Fact]
    public async Task The_microphone_arrives_at_the_server_whole_and_its_level_is_seen()
    {
        var wav = Path.Combine(Directory.CreateTempSubdirectory("cuecard-wav-").FullName, "tone.wav");
        ToneFile.Write(wav, Tone, seconds: 3);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Launch(playwright, "--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", $"--use-file-for-fake-audio-capture={wav}");
        await using var server = await TestServer.Start();
        var page = await browser.NewPageAsync();
        await page.Open(server.Address + "/live");
        await page.WaitForURLAsync("**/live/*");
        var session = server.App.Services.GetRequiredService<LiveSessions>().Find(page.Url.Split('/')[^1])!;
        var heard = new List<short>();
        session.Audio.Received += frame => heard.AddRange(frame.Samples);
        await page.Locator(".status-tools").GetByRole(AriaRole.Button, new() { Name = "Listen" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start capture" }).ClickAsync();
        await Expect(page.Locator(".heard")).ToContainTextAsync("Listening: Microphone");
        await Expect(page.Locator(".dot.live")).ToBeVisibleAsync();
        await Expect(page.Locator(".audio-status")).ToContainTextAsync("2 s received", new() { Timeout = 15_000 });
        await page.WaitForFunctionAsync("document.querySelector('meter[data-channel=\"0\"]').value > 0.3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Stop listening" }).ClickAsync();
        await Expect(page.Locator(".dot.live")).ToHaveCountAsync(0);

        var meter = session.Audio[AudioChannel.Candidate];
        Assert.Equal(0, meter.Missing);
        Assert.Equal(meter.Frames * 320, meter.Samples);
        Assert.InRange(meter.Peak, 0.2, 1);
        // Away from the silence before the device starts, the tone is what was put in.
        Assert.InRange(ToneFile.Share([.. heard.Skip(heard.Count / 2)], Tone), 0.8, 1.01);
    }

    [Fact]
    public async Task A_microphone_that_is_not_allowed_is_explained_and_typing_still_works()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Launch(playwright);
        await using var server = await TestServer.Start();
        var page = await browser.NewPageAsync();
        await page.AddInitScriptAsync("navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('denied', 'NotAllowedError'))");
        await page.Open(server.Address + "/live");
        await page.Locator(".status-tools").GetByRole(AriaRole.Button, new() { Name = "Listen" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start capture" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("The microphone was not allowed");
        await page.Ask("What is a p-value?");
        await Expect(page.Locator(".cue h1")).ToHaveTextAsync("What a p-value is, and is not");
    }

    [Fact]
    public async Task The_browsers_recognition_goes_the_way_of_typed_words()
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Launch(playwright);
        await using var server = await TestServer.Start();
        var page = await browser.NewPageAsync();
        await page.AddInitScriptAsync("""
            window.SpeechRecognition = class {
              start() {
                this.onstart();
                const say = (text, isFinal) => this.onresult({ resultIndex: 0, results: [Object.assign([{ transcript: text }], { isFinal })] });
                say('what is', false);
                say('what is a p value', false);
                say('what is a p value', true);
              }
              stop() {}
              static available() { return Promise.resolve('available'); }
            };
            """);
        await page.Open(server.Address + "/live");
        await page.Locator(".status-tools").GetByRole(AriaRole.Button, new() { Name = "Listen" }).ClickAsync();
        await Expect(page.Locator(".choice").First).ToContainTextAsync("no audio leaves it");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start, on this device" }).ClickAsync();
        await Expect(page.Locator(".cue h1")).ToHaveTextAsync("What a p-value is, and is not");
        await Expect(page.Locator(".line")).ToHaveCountAsync(1);
    }
}
