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
            await Picture(page, $"{name}-{theme}-{width}");
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

    private static async Task<IEnumerable<string>> Violations(IPage page)
    {
        var json = await page.EvaluateAsync<string>("async () => JSON.stringify((await axe.run(document, { resultTypes: ['violations'] })).violations.map(v => ({ id: v.id, nodes: v.nodes.map(n => n.html.slice(0, 160) + ' ' + n.failureSummary) })))");
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(v => $"{v.GetProperty("id")}: {string.Join(" | ", v.GetProperty("nodes").EnumerateArray().Take(3))}")];
    }

    private static async Task Picture(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("CUECARD_SCREENSHOTS") is not { Length: > 0 } folder) return;
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
    }
}
