using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Cuecard.EndToEnd;

public sealed class DeckTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task The_deck_is_searched_while_typing_and_browsed_by_pillar_and_card()
    {
        await using var server = await TestServer.Start();
        var page = await chromium.Browser.NewPageAsync();
        await page.Open(server.Address + "/deck");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("lasso");
        await Expect(page.Locator(".deck-group a strong").First).ToHaveTextAsync("Regularization with L1 and L2 penalties");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("qqqq");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show all cards" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Programming" }).ClickAsync();
        await Expect(page.Locator(".deck-group")).ToHaveCountAsync(1);
        await page.Locator(".deck-group a").First.ClickAsync();
        var first = await page.Locator(".card-page h1").TextContentAsync();
        await page.Locator("a[rel=next]").ClickAsync();
        await Expect(page.Locator(".card-page h1")).Not.ToHaveTextAsync(first!);
        await page.Locator("a[rel=prev]").ClickAsync();
        await Expect(page.Locator(".card-page h1")).ToHaveTextAsync(first!);
    }

    [Fact]
    public async Task A_card_is_written_with_a_preview_and_saved_only_without_mistakes()
    {
        var home = Directory.CreateTempSubdirectory("cuecard-e2e-").FullName;
        var own = Path.Combine(home, "deck");
        Directory.CreateDirectory(own);
        File.Copy(Path.Combine(TestServer.DeckFolder, "deck.yaml"), Path.Combine(own, "deck.yaml"));
        await using var server = await TestServer.Start(home, deck: own);
        var page = await chromium.Browser.NewPageAsync();
        await page.Open(server.Address + "/deck/new");
        var save = page.GetByRole(AriaRole.Button, new() { Name = "Save" });
        await Expect(page.Locator(".check")).ToContainTextAsync("expected at least 8 phrasings");
        await Expect(save).ToBeDisabledAsync();
        var text = await File.ReadAllTextAsync(Path.Combine(TestServer.DeckFolder, "statistics", "p-value.md"));
        text = text.Replace("id: p-value", "id: my-own", StringComparison.Ordinal).Replace("title: What a p-value is, and is not", "title: My own card", StringComparison.Ordinal);
        text = string.Join('\n', text.Split('\n').Where(l => !l.StartsWith("related:", StringComparison.Ordinal) && !l.Contains("[[", StringComparison.Ordinal)));
        await page.Locator("#source").FillAsync(text);
        await Expect(page.Locator(".preview-title")).ToHaveTextAsync("My own card");
        await Expect(page.Locator(".check")).ToContainTextAsync("No mistakes");
        await save.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("My own card");
        Assert.True(File.Exists(Path.Combine(own, "statistics", "my-own.md")));
    }

    [Fact]
    public async Task A_hostile_deck_is_harmless()
    {
        var folder = Directory.CreateTempSubdirectory("cuecard-hostile-").FullName;
        File.Copy(Path.Combine(TestServer.DeckFolder, "deck.yaml"), Path.Combine(folder, "deck.yaml"));
        Directory.CreateDirectory(Path.Combine(folder, "statistics"));
        var text = await File.ReadAllTextAsync(Path.Combine(TestServer.DeckFolder, "statistics", "p-value.md"));
        text = text
            .Replace("60 heads in 100", "<script>window.hacked = 1</script> <img src=x onerror=\"window.hacked = 2\"> [go](javascript:window.hacked=3) ![p](https://tracker.example/p.png) $</tex-math><script>window.hacked=4</script>$ 60 heads in 100", StringComparison.Ordinal)
            .Replace("title: What a p-value is, and is not", "title: \"<img src=x onerror=window.hacked=5>\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(folder, "statistics", "p-value.md"), text);
        await using var server = await TestServer.Start(deck: folder);
        var page = await chromium.Browser.NewPageAsync();
        var outside = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(server.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) outside.Add(request.Url);
        };
        foreach (var path in new[] { "/deck", "/deck/p-value", "/edit/p-value", "/live" })
        {
            await page.Open(server.Address + path);
            if (path == "/live") await page.Ask("What is a p-value?");
            await Expect(page.Locator("main")).ToContainTextAsync("<img src=x");
            await Expect(page.Locator("main script, main img")).ToHaveCountAsync(0);
        }

        Assert.Null(await page.EvaluateAsync<object?>("window.hacked ?? null"));
        Assert.Empty(outside);
    }

    [Fact]
    public async Task The_look_is_kept_from_page_to_page()
    {
        await using var server = await TestServer.Start();
        var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.Open(server.Address + "/settings");
        await page.GetByLabel("Dark").CheckAsync();
        await page.GetByLabel("Large").CheckAsync();
        await page.GetByLabel("Compact").CheckAsync();
        var look = page.Locator("html[data-theme=dark][data-size='4'][data-density=compact]");
        await Expect(look).ToBeAttachedAsync();
        await page.Open(server.Address + "/deck");
        await Expect(look).ToBeAttachedAsync();
        await context.CloseAsync();
    }
}
