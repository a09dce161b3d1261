using Microsoft.Playwright;

namespace Cuecard.EndToEnd;

/// <summary>Pictures of pages, kept where CUECARD_SCREENSHOTS names a folder.</summary>
internal static class Screenshots
{
    public static async Task Keep(IPage page, string name, bool fullPage = false)
    {
        if (Environment.GetEnvironmentVariable("CUECARD_SCREENSHOTS") is not { Length: > 0 } folder) return;
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = fullPage });
    }
}
