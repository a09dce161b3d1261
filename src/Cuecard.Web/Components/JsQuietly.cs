using Microsoft.JSInterop;

namespace Cuecard.Web.Components;

/// <summary>Calls into a page that may already be gone.</summary>
internal static class JsQuietly
{
    /// <summary>Calls a function of an object and lets go of it; when the page is gone there is nothing left to do.</summary>
    public static async ValueTask Quietly(this IJSRuntime _, IJSObjectReference? target, string function)
    {
        if (target is null) return;
        try
        {
            await target.InvokeVoidAsync(function);
            await target.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            return;
        }
        catch (TaskCanceledException)
        {
            return;
        }
    }
}
