using static Microsoft.Playwright.Assertions;

namespace Cuecard.EndToEnd;

public sealed class RestartTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_session_outlives_the_server_that_is_killed_in_the_middle()
    {
        var home = Directory.CreateTempSubdirectory("cuecard-e2e-").FullName;
        var port = CuecardProcess.FreePort();
        var page = await chromium.Browser.NewPageAsync();
        await using (var first = await CuecardProcess.Serve(home, port))
        {
            await page.Open(first.Address + "/live");
            await page.Ask("When would you choose lasso over ridge?");
            await Expect(page.Locator(".cue h1")).ToHaveTextAsync("Regularization with L1 and L2 penalties");
            await first.Kill();
            await Expect(page.Locator("#connection")).ToContainTextAsync("the transcript is kept");
        }

        await using var second = await CuecardProcess.Serve(home, port);
        await Expect(page.Locator("#connection")).ToBeHiddenAsync(new() { Timeout = 15_000 });
        await page.Ready();
        await Expect(page.Locator(".cue h1")).ToHaveTextAsync("Regularization with L1 and L2 penalties");
        await Expect(page.Locator(".line .words")).ToHaveTextAsync("When would you choose lasso over ridge?");
        await page.Ask("What is a p-value?");
        await Expect(page.Locator(".cue h1")).ToHaveTextAsync("What a p-value is, and is not");
        await Expect(page.Locator(".line")).ToHaveCountAsync(2);
    }
}
