using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Cuecard.EndToEnd;

/// <summary>What the candidate says, ticked off on the live board while it is said.</summary>
public sealed class CoverageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int MostMilliseconds = 1000;

    /// <summary>Tells the words and waits for the tick that they make, in the page itself.</summary>
    private const string TellAndWait = """
        text => new Promise(resolve => {
          const begun = performance.now();
          new MutationObserver(() => { if (document.querySelector('.cue .tick')) resolve(performance.now() - begun); })
            .observe(document.body, { childList: true, subtree: true });
          recognition.tell(text, false);
        })
        """;

    [Fact]
    public async Task Points_are_ticked_and_mistakes_warned_of_while_the_candidate_speaks_unless_that_is_switched_off()
    {
        await using var server = await TestServer.Start();
        var page = await chromium.Browser.NewPageAsync();
        await page.AddInitScriptAsync("""
            window.SpeechRecognition = class {
              start() { window.recognition = this; this.onstart(); }
              stop() {}
              tell(text, isFinal) { this.onresult({ resultIndex: 0, results: [Object.assign([{ transcript: text }], { isFinal })] }); }
              static available() { return Promise.resolve('available'); }
            };
            """);
        await page.Open(server.Address + "/live");
        await page.Ask("What is a p-value?");
        await Expect(page.Locator(".cue h1")).ToHaveTextAsync("What a p-value is, and is not");
        await page.Locator(".status-tools").GetByRole(AriaRole.Button, new() { Name = "Listen" }).ClickAsync();
        await page.GetByLabel("only me").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Start, on this device" }).ClickAsync();
        await Expect(page.Locator(".dot.live")).ToBeVisibleAsync();

        await page.EvaluateAsync("recognition.tell('well it is the', false)");
        var milliseconds = await page.EvaluateAsync<double>(TellAndWait, "well it is the probability of data at least as extreme as those observed");
        TestContext.Current.SendDiagnosticMessage($"words to tick: {milliseconds:0} ms");
        Assert.InRange(milliseconds, 0, MostMilliseconds);
        await page.Locator(".cue .tick").First.FocusAsync();
        await Expect(page.Locator(".evidence").First).ToContainTextAsync("at least as extreme");
        await Expect(page.Locator(".tab-count")).ToContainTextAsync("1");
        await page.EvaluateAsync("recognition.tell('well it is the probability of data at least as extreme as those observed', true)");
        await page.EvaluateAsync("recognition.tell('with 0.03 there is a 97 percent chance that the effect is real', true)");
        await Expect(page.Locator(".cue .wrong-notes")).ToContainTextAsync("97 percent chance");

        var address = page.Url;
        await page.Open(server.Address + "/settings");
        await page.GetByLabel("Coverage").UncheckAsync();
        await page.Open(address);
        await Expect(page.Locator(".cue h1")).ToBeVisibleAsync();
        await Expect(page.Locator(".cue .tick").First).ToBeHiddenAsync();
        await Expect(page.Locator(".cue .wrong-notes")).ToBeHiddenAsync();
        await Expect(page.Locator(".cue .points .weight").First).ToBeVisibleAsync();
    }
}
