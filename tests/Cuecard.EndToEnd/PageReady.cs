using Microsoft.Playwright;

namespace Cuecard.EndToEnd;

/// <summary>Waiting for a page to be in touch with the server.</summary>
internal static class PageReady
{
    public static Task Ready(this IPage page) => page.WaitForSelectorAsync("html[data-ready]", new() { State = WaitForSelectorState.Attached });
}
