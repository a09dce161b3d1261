using Cuecard.Web.Components.Board;
using Cuecard.Web.Sessions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Cuecard.Web.Mirror;

/// <summary>Draws a board as HTML that only shows.</summary>
internal sealed class MirrorPage(IServiceProvider services)
{
    public async Task<string> Render(LiveSession session)
    {
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(MirrorBoard.Session)] = session });
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<MirrorBoard>(parameters)).ToHtmlString());
    }
}
