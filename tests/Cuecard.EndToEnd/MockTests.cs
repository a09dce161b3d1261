using System.Text.Json;
using Cuecard.Web.Mocks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Cuecard.EndToEnd;

/// <summary>Whole mock interviews in a real browser.</summary>
public sealed class MockTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int MostReplies = 40;

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task A_typed_interview_leads_to_its_report(string theme)
    {
        await using var server = await TestServer.Start();
        var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        await context.AddCookiesAsync([new() { Name = "cuecard-look", Value = $"{theme}.3.roomy", Url = server.Address }]);
        var page = await context.NewPageAsync();
        var errors = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") errors.Add(message.Text); };
        page.PageError += (_, error) => errors.Add(error);

        var session = await Begin(page, server, "10 minutes", "Hints");
        await page.GetByRole(AriaRole.Button, new() { Name = "Give me a hint" }).ClickAsync();
        await Expect(page.Locator("[data-kind=hint]")).ToHaveCountAsync(1);
        await Answer(page, "It depends on the data, I would have to look it up before I say more about this.");
        await Expect(page.Locator(".turn-mine")).ToHaveCountAsync(2);
        await page.ReloadAsync();
        await page.Ready();
        await Expect(page.Locator(".turn-mine")).ToHaveCountAsync(2);
        for (var i = 0; i < MostReplies && !session.IsOver; i++)
        {
            var said = session.Lines.Count;
            await Answer(page, session.Open!.ModelAnswer);
            await page.WaitForFunctionAsync("n => document.querySelectorAll('.dialogue > div > div').length > n", said);
        }

        await page.GetByRole(AriaRole.Link, new() { Name = "Open the report" }).ClickAsync();
        await Expect(page.Locator(".report-overall strong")).ToBeVisibleAsync();
        await Expect(page.Locator(".report mark.made").First).ToBeVisibleAsync();
        Assert.Equal(session.Report().Questions.Length, await page.Locator(".report-question").CountAsync());
        Assert.True(session.Report().Overall > 50, $"model answers were given {session.Report().Overall}");
        await Screenshots.Keep(page, $"mock-report-{theme}", fullPage: true);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Screenshots.Keep(page, $"mock-report-{theme}-print", fullPage: true);
        Assert.Empty(errors);
        await context.CloseAsync();
    }

    [Fact]
    public async Task A_report_is_taken_along_in_three_forms()
    {
        await using var server = await TestServer.Start();
        var page = await chromium.Browser.NewPageAsync();
        var session = await Begin(page, server, "5 minutes", "None");
        await Answer(page, session.Open!.ModelAnswer);
        await Expect(page.Locator(".turn-mine")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "End", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Really end it?" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the report" }).ClickAsync();
        Assert.StartsWith("<!doctype html>", await Download(page, "HTML"), StringComparison.Ordinal);
        Assert.StartsWith("# Mock interview", await Download(page, "Markdown"), StringComparison.Ordinal);
        using var json = JsonDocument.Parse(await Download(page, "JSON"));
        Assert.Equal(1, json.RootElement.GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task With_the_whole_card_points_are_ticked_while_the_answer_is_typed()
    {
        await using var server = await TestServer.Start();
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        var session = await Begin(page, server, "10 minutes", "The whole card");
        await Expect(page.Locator(".assist .points li")).ToHaveCountAsync(session.Open!.Points.Length);
        await Expect(page.Locator(".assist .tick")).ToHaveCountAsync(0);
        await Answer(page, "I would begin with what it is for, and then say when it does not hold.");
        await page.Locator("#answer").FillAsync(string.Join(". ", session.Open.ModelAnswer.Split(". ").Take(3)) + ".");
        await Expect(page.Locator(".assist [data-made=yes]").First).ToBeVisibleAsync();
        await Expect(page.Locator(".assist-count")).Not.ToContainTextAsync("0 of");
        await page.Locator(".assist .tick").Last.HoverAsync();
        await Expect(page.Locator(".evidence").Last).ToContainTextAsync("“");
        await Screenshots.Keep(page, "mock");
        await page.Locator("#answer").FillAsync("");
        await Expect(page.Locator(".assist .tick")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_interview_is_held_by_voice_and_the_pace_is_in_the_report()
    {
        await using var server = await TestServer.Start();
        var page = await chromium.Browser.NewPageAsync();
        await page.AddInitScriptAsync("""
            window.SpeechRecognition = undefined;
            window.webkitSpeechRecognition = class {
              start() { window.recognition = this; this.onstart(); }
              stop() {}
              tell(text, isFinal) { this.onresult({ resultIndex: 0, results: [Object.assign([{ transcript: text }], { isFinal })] }); }
            };
            window.spoken = [];
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            Object.defineProperty(window, 'speechSynthesis', { value: {
              cancel() {},
              speak(utterance) { window.spoken.push(utterance.text); utterance.onstart?.(); setTimeout(() => utterance.onend?.(), 10); },
            } });
            """);
        var session = await Begin(page, server, "5 minutes", "None");
        await page.GetByRole(AriaRole.Button, new() { Name = "Voice off" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Voice on" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer by voice" }).ClickAsync();
        await Expect(page.Locator(".consent")).ToContainTextAsync("recognition service");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start, I agree to that" }).ClickAsync();
        await Expect(page.Locator(".dot.live")).ToBeVisibleAsync();

        var words = session.Open!.ModelAnswer;
        var half = words.IndexOf(' ', words.Length / 2);
        await page.EvaluateAsync("text => recognition.tell(text, false)", words[..half]);
        await Expect(page.Locator(".unfinished")).ToHaveTextAsync(words[..half]);
        await page.WaitForTimeoutAsync(2500);
        await page.EvaluateAsync("text => recognition.tell(text, true)", words[..half]);
        await page.EvaluateAsync("text => recognition.tell(text, true)", words[half..]);
        await Expect(page.Locator("#answer")).ToHaveValueAsync(words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await Expect(page.Locator(".turn-mine .words")).ToHaveTextAsync(words);
        await page.GetByRole(AriaRole.Button, new() { Name = "End", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Really end it?" }).ClickAsync();
        await Expect(page.Locator("[data-kind=closing]")).ToBeVisibleAsync();
        var spoken = await page.EvaluateAsync<string[]>("spoken");
        Assert.Contains(session.Lines.Last(l => !l.IsMine).Text, spoken);
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the report" }).ClickAsync();
        await Expect(page.Locator(".report-delivery").First).ToContainTextAsync("a minute");
        await Expect(page.Locator(".dot.live")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_interview_that_is_not_there_is_said_to_be_gone()
    {
        await using var server = await TestServer.Start();
        var page = await chromium.Browser.NewPageAsync();
        await page.Open(server.Address + "/mock/0123456789ab");
        await Expect(page.Locator("h1")).ToHaveTextAsync("That interview is gone");
        await page.Open(server.Address + "/mock/0123456789ab/report");
        await Expect(page.Locator("h1")).ToHaveTextAsync("That interview is gone");
    }

    /// <summary>Sets an interview up and begins it.</summary>
    private static async Task<MockSession> Begin(IPage page, TestServer server, string length, string assistance)
    {
        await page.Open(server.Address + "/mock");
        await page.GetByLabel("Length").SelectOptionAsync(new SelectOptionValue { Label = length });
        await page.Locator(".pick-card", new() { HasText = assistance }).ClickAsync();
        await page.GetByText("Advanced").ClickAsync();
        await page.GetByLabel("Seed").FillAsync("7");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start the interview" }).ClickAsync();
        await page.WaitForURLAsync("**/mock/*");
        await page.WaitForSelectorAsync("#answer");
        return server.App.Services.GetRequiredService<MockSessions>().Find(page.Url.Split('/')[^1])!;
    }

    private static async Task Answer(IPage page, string words)
    {
        await page.Locator("#answer").FillAsync(words);
        await page.Locator("#answer").PressAsync("Control+Enter");
        await Expect(page.Locator(".turn-mine .words").Last).ToHaveTextAsync(words);
    }

    private static async Task<string> Download(IPage page, string form)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = form, Exact = true }).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
