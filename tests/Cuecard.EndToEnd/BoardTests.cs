using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Cuecard.EndToEnd;

public sealed class BoardTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Lasso = "When would you choose lasso over ridge?";

    [Fact]
    public async Task Everything_on_the_board_is_done_by_keyboard()
    {
        await using var server = await TestServer.Start();
        var page = await chromium.Browser.NewPageAsync();
        await page.Open(server.Address + "/live");
        await page.Ask(Lasso);
        var title = page.Locator(".cue h1");
        await Expect(title).ToHaveTextAsync("Regularization with L1 and L2 penalties");
        await page.Keyboard.PressAsync("c");
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Code", Selected = true })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Follow-ups", Selected = true })).ToBeVisibleAsync();
        var second = await page.Locator(".slip-title").First.TextContentAsync();
        await page.Keyboard.PressAsync("2");
        await Expect(title).ToHaveTextAsync(second!);
        await page.Keyboard.PressAsync("2");
        await Expect(title).ToHaveTextAsync("Regularization with L1 and L2 penalties");
        await page.Keyboard.PressAsync("p");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Pinned" })).ToBeVisibleAsync();
        await page.Ask("What is a p-value?");
        await Expect(page.Locator(".slip-title").First).ToHaveTextAsync("What a p-value is, and is not");
        await Expect(title).ToHaveTextAsync("Regularization with L1 and L2 penalties");
        await page.Keyboard.PressAsync("Escape");
        await Expect(title).ToHaveTextAsync("What a p-value is, and is not");
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("Dismiss the card");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(title).ToHaveTextAsync("What a p-value is, and is not");
    }

    [Fact]
    public async Task Two_tabs_of_one_session_show_the_same_and_another_session_does_not()
    {
        await using var server = await TestServer.Start();
        var context = await chromium.Browser.NewContextAsync();
        var first = await context.NewPageAsync();
        await first.Open(server.Address + "/live");
        await first.WaitForURLAsync("**/live/*");
        var same = await context.NewPageAsync();
        await same.Open(first.Url);
        var other = await context.NewPageAsync();
        await other.Open(server.Address + "/live");
        await other.Ask("What is a p-value?");
        await first.Ask(Lasso);
        await Expect(same.Locator(".cue h1")).ToHaveTextAsync("Regularization with L1 and L2 penalties");
        await Expect(other.Locator(".cue h1")).ToHaveTextAsync("What a p-value is, and is not");
        await Expect(other.Locator(".line")).ToHaveCountAsync(1);
        await context.CloseAsync();
    }

    [Fact]
    public async Task A_pasted_transcript_is_replayed_with_a_timeline()
    {
        await using var server = await TestServer.Start();
        var page = await chromium.Browser.NewPageAsync();
        await page.Open(server.Address + "/live");
        await page.GetByRole(AriaRole.Button, new() { Name = "Replay a transcript" }).ClickAsync();
        await page.Locator("#pasted").FillAsync("Interviewer: What is a p-value?\nCandidate: The chance of data at least as extreme if the null is true.\nInterviewer: And how would you deal with missing data in a survey?\nCandidate: First I ask why the values are missing.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Replay what was pasted" }).ClickAsync();
        await Expect(page.Locator(".cue h1")).ToHaveTextAsync("What a p-value is, and is not", new() { Timeout = 10_000 });
        var slider = page.GetByRole(AriaRole.Slider);
        await slider.EvaluateAsync("s => { s.value = s.max; s.dispatchEvent(new Event('change', { bubbles: true })); }");
        await Expect(page.Locator(".cue h1")).ToHaveTextAsync("Missing data, its mechanisms and its treatment");
        await Expect(page.Locator(".line")).ToHaveCountAsync(4);
        await Expect(page.Locator(".moments rect[data-pillar=statistics]").First).ToBeAttachedAsync();
    }

    [Fact]
    public async Task A_text_that_is_no_transcript_is_refused_with_a_reason()
    {
        await using var server = await TestServer.Start();
        var page = await chromium.Browser.NewPageAsync();
        await page.Open(server.Address + "/live");
        await page.GetByRole(AriaRole.Button, new() { Name = "Replay a transcript" }).ClickAsync();
        await page.Locator("#pasted").FillAsync("   ");
        await page.GetByRole(AriaRole.Button, new() { Name = "Replay what was pasted" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("expected");
    }

    [Fact]
    public async Task The_board_pops_out_into_a_small_window_that_follows()
    {
        await using var server = await TestServer.Start();
        var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        // Document Picture-in-Picture is not driven by tests here; without it the ordinary window opens.
        await page.AddInitScriptAsync("delete window.documentPictureInPicture");
        await page.Open(server.Address + "/live");
        var small = await context.RunAndWaitForPageAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Pop out" }).ClickAsync());
        await small.Ready();
        await page.Ask(Lasso);
        await Expect(small.Locator(".cue h1")).ToHaveTextAsync("Regularization with L1 and L2 penalties");
        await small.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".cue h1")).Not.ToHaveTextAsync("Regularization with L1 and L2 penalties");
        await context.CloseAsync();
    }

    [Fact]
    public async Task The_second_screen_follows_and_cannot_change_anything()
    {
        await using var server = await TestServer.Start();
        var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.Open(server.Address + "/live");
        await page.Locator(".status-tools").GetByRole(AriaRole.Button, new() { Name = "Second screen" }).ClickAsync();
        var link = await page.Locator(".sheet a").GetAttributeAsync("href");
        await page.Keyboard.PressAsync("Escape");
        var mirror = await context.NewPageAsync();
        await mirror.GotoAsync(link!);
        await page.Ask(Lasso);
        await Expect(mirror.Locator("h1")).ToHaveTextAsync("Regularization with L1 and L2 penalties");
        await Expect(mirror.Locator(".formula .katex-html").First).ToBeVisibleAsync();
        await Expect(mirror.Locator("button, input, form")).ToHaveCountAsync(0);
        await context.CloseAsync();
    }
}
