using Microsoft.Playwright;

namespace Cuecard.EndToEnd;

/// <summary>What every test does with a page.</summary>
internal static class PageReady
{
    /// <summary>Waits until the page is in touch with the server.</summary>
    public static Task Ready(this IPage page) => page.WaitForSelectorAsync("html[data-ready]", new() { State = WaitForSelectorState.Attached });

    /// <summary>Opens an address and waits until it is in touch.</summary>
    public static async Task Open(this IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.Ready();
    }

    /// <summary>Asks a question by keyboard alone.</summary>
    public static async Task Ask(this IPage page, string question)
    {
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync(question);
        await page.Keyboard.PressAsync("Enter");
    }
}
