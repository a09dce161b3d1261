using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Cuecard.EndToEnd;

/// <summary>Every page in both themes, wide and narrow: nothing that axe objects to, and nothing wider than the window. With CUECARD_SCREENSHOTS set to a folder, pictures are kept there.</summary>
public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string Axe = File.ReadAllText(Path.Combine(TestServer.Repository, "tests", "Cuecard.EndToEnd", "axe", "axe.min.js"));

    /// <summary>What reaches beyond the window, where the page scrolls sideways.</summary>
    private const string Widest = "document.documentElement.scrollWidth <= innerWidth + 1 ? '' : [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 4).map(e => e.outerHTML.slice(0, 80)).join(' ; ')";

    private static readonly (string Name, string Path, Func<IPage, Task> Prepare)[] Pages =
    [
        ("home", "/", Nothing),
        ("live-empty", "/live", Nothing),
        ("live", "/live", Converse),
        ("demo", "/", Demo),
        ("keys", "/live", p => p.Keyboard.PressAsync("?")),
        ("listen", "/live", p => Open(p, "Listen", ".choice")),
        ("replay", "/live", p => Open(p, "Replay", ".drop")),
        ("second-screen", "/live", p => Open(p, "Second screen", ".sheet a")),
        ("coverage", "/live", Answered),
        ("live-report", "/live", LiveReport),
        ("mock", "/mock", Nothing),
        ("mock-interview", "/mock", p => Interview(p, "Hints")),
        ("mock-assisted", "/mock", p => Interview(p, "The whole card")),
        ("mock-report", "/mock", Report),
        ("mock-gone", "/mock/0123456789ab", Nothing),
        ("deck", "/deck", Nothing),
        ("card", "/deck/p-value", p => p.WaitForSelectorAsync(".formula .katex-html")),
        ("no-card", "/deck/p-valu", Nothing),
        ("editor", "/edit/p-value", Nothing),
        ("exchange", "/deck/exchange", Nothing),
        ("settings", "/settings", Nothing),
        ("not-found", "/nowhere", Nothing),
    ];

    [Theory]
    [InlineData("light", 1440)]
    [InlineData("dark", 1440)]
    [InlineData("light", 400)]
    [InlineData("dark", 400)]
    public async Task Every_page_is_accessible_and_fits(string theme, int width)
    {
        await using var server = await TestServer.Start();
        var context = await chromium.Browser.NewContextAsync(new() { BypassCSP = true, ViewportSize = new() { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        await context.AddCookiesAsync([new() { Name = "cuecard-look", Value = $"{theme}.3.roomy", Url = server.Address }]);
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Axe);
        var wrong = new List<string>();
        foreach (var (name, path, prepare) in Pages)
        {
            await page.GotoAsync(server.Address + path);
            await page.Ready();
            await prepare(page);
            await Screenshots.Keep(page, $"{name}-{theme}-{width}");
            wrong.AddRange((await Violations(page)).Select(v => $"{name}: {v}"));
            if (await page.EvaluateAsync<string>(Widest) is { Length: > 0 } widest) wrong.Add($"{name}: wider than the window: {widest}");
        }

        await context.CloseAsync();
        Assert.Empty(wrong);
    }

    private static Task Nothing(IPage page) => Task.CompletedTask;

    private static async Task Demo(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Watch the demo" }).ClickAsync();
        await page.WaitForSelectorAsync(".cue");
        await page.Locator(".speed select").SelectOptionAsync("4");
        await page.WaitForSelectorAsync(".line:nth-child(4)");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
    }

    private static async Task Open(IPage page, string tool, string until)
    {
        await page.Locator(".status-tools").GetByRole(AriaRole.Button, new() { Name = tool }).ClickAsync();
        await page.WaitForSelectorAsync(until);
    }

    private static async Task Converse(IPage page)
    {
        foreach (var question in new[] { "What is a p-value, and what does it not tell you?", "When would you choose lasso over ridge?" })
        {
            await page.Keyboard.PressAsync("/");
            await page.Keyboard.TypeAsync(question);
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator(".line .words").Last).ToContainTextAsync(question[^12..]);
        }

        await page.WaitForSelectorAsync(".formula .katex-html");
        await page.Keyboard.PressAsync("Tab");
    }

    private static async Task Answered(IPage page)
    {
        await Open(page, "Replay", ".drop");
        await page.Locator("#pasted").FillAsync("Interviewer: What is a p-value?\nCandidate: It is the probability of data at least as extreme as those observed. It does not tell you how large the effect is. With 0.03 there is a 97 percent chance that the effect is real.\nInterviewer: Go on.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Replay what was pasted" }).ClickAsync();
        await page.GetByRole(AriaRole.Slider).EvaluateAsync("s => { s.value = s.max; s.dispatchEvent(new Event('change', { bubbles: true })); }");
        await page.WaitForSelectorAsync(".cue .tick");
    }

    private static async Task LiveReport(IPage page)
    {
        await Answered(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Report" }).ClickAsync();
        await page.WaitForSelectorAsync(".report mark");
    }

    private static async Task Interview(IPage page, string assistance)
    {
        await page.Locator(".pick-card", new() { HasText = assistance }).ClickAsync();
        await page.GetByText("Advanced").ClickAsync();
        await page.GetByLabel("Seed").FillAsync("7");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start the interview" }).ClickAsync();
        await page.WaitForSelectorAsync("#answer");
        await Say(page, "It is about how far we can trust what we see, and I would say that it depends on the size of the sample.");
        if (assistance == "Hints") await page.GetByRole(AriaRole.Button, new() { Name = "Give me a hint" }).ClickAsync();
        await page.Locator("#answer").FillAsync("Power is the probability of detecting a real effect of a given size, so one minus beta. It rises with more data, with a larger effect and with less noise.");
    }

    private static async Task Report(IPage page)
    {
        await Interview(page, "Hints");
        await Say(page, "I would fit it on the training data only and check it on held-out data, for example with cross-validation.");
        await page.GetByRole(AriaRole.Button, new() { Name = "End", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Really end it?" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Open the report" }).ClickAsync();
        await page.WaitForSelectorAsync(".report-overall");
    }

    private static async Task Say(IPage page, string words)
    {
        await page.Locator("#answer").FillAsync(words);
        await page.Locator("#answer").PressAsync("Control+Enter");
        await Expect(page.Locator(".turn-mine .words").Last).ToHaveTextAsync(words);
    }

    private static async Task<IEnumerable<string>> Violations(IPage page)
    {
        var json = await page.EvaluateAsync<string>("async () => JSON.stringify((await axe.run(document, { resultTypes: ['violations'] })).violations.map(v => ({ id: v.id, nodes: v.nodes.map(n => n.html.slice(0, 160) + ' ' + n.failureSummary) })))");
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(v => $"{v.GetProperty("id")}: {string.Join(" | ", v.GetProperty("nodes").EnumerateArray().Take(3))}")];
    }
}
