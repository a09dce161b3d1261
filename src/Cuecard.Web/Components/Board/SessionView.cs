using Cuecard.Web.Sessions;
using Microsoft.AspNetCore.Components;

namespace Cuecard.Web.Components.Board;

/// <summary>A component that shows some part of a session and is drawn again only when that part changes.</summary>
public abstract class SessionView : ComponentBase, IDisposable
{
    private LiveSession? _watched;

    /// <summary>The session.</summary>
    [Parameter]
    [EditorRequired]
    public LiveSession Session { get; set; } = null!;

    private protected LiveSession Live => Session;

    /// <summary>The parts that are shown.</summary>
    private protected abstract SessionPart Shows { get; }

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(_watched, Session)) return;
        Unwatch();
        _watched = Live;
        _watched.Changed += OnChanged;
    }

    public void Dispose()
    {
        Unwatch();
        GC.SuppressFinalize(this);
    }

    private protected virtual void BeforeDrawing(SessionPart parts)
    {
    }

    private void OnChanged(SessionPart parts)
    {
        if ((parts & Shows) == 0) return;
        _ = InvokeAsync(() =>
        {
            BeforeDrawing(parts);
            StateHasChanged();
        });
    }

    private void Unwatch()
    {
        if (_watched is not null) _watched.Changed -= OnChanged;
        _watched = null;
    }
}
