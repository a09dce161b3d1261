using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Cuecard.EndToEnd;

public sealed class FirstRunTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_newcomer_who_does_what_the_readme_says_sees_a_card_within_ten_seconds()
    {
        // `cuecard`, without a word more; where its port is in use it takes another and says so.
        await using var cuecard = await CuecardProcess.Start(Directory.CreateTempSubdirectory("cuecard-e2e-").FullName);
        var page = await chromium.Browser.NewPageAsync();
        await page.Open(cuecard.Address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Watch the demo" }).ClickAsync();
        await Expect(page.Locator(".cue h1")).ToContainTextAsync("p-value", new() { Timeout = 10_000 });
        await Expect(page.Locator(".line mark").First).ToBeVisibleAsync();
        await Expect(page.Locator(".latency")).ToContainTextAsync("ms");
    }

    [Fact]
    public async Task A_typed_question_brings_its_card_with_the_formula_typeset()
    {
        await using var server = await TestServer.Start();
        var page = await chromium.Browser.NewPageAsync();
        await page.GotoAsync(server.Address + "/live");
        await page.Ready();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("When would you choose lasso over ridge?");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".cue h1")).ToHaveTextAsync("Regularization with L1 and L2 penalties");
        await Expect(page.Locator(".formula .katex-html").First).ToBeVisibleAsync();
        await Expect(page.Locator(".line .words")).ToContainTextAsync("lasso over ridge");
    }
}
