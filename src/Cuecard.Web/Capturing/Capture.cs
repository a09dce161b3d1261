using Cuecard.Live;
using Cuecard.Web.Hosting;
using Cuecard.Web.Sessions;
using Microsoft.JSInterop;

namespace Cuecard.Web.Capturing;

/// <summary>What one browser tab is listening with. It begins only when a person presses the button, and says so while it lasts.</summary>
public sealed class Capture : IAsyncDisposable
{
    private readonly IJSRuntime _js;
    private readonly string _module;
    private DotNetObjectReference<Capture>? _self;
    private Action<string, bool>? _heard;
    private Action? _told;

    internal Capture(IJSRuntime js, Assets assets) => (_js, _module) = (js, assets.Url("js/capture.js"));

    /// <summary>Told when anything here has changed.</summary>
    public event Action? Changed;

    /// <summary>What is listened with, for a person; null while nothing is.</summary>
    public string? Listening { get; private set; }

    /// <summary>What went wrong, for a person, with what to do; null while all is well.</summary>
    public string? Problem { get; private set; }

    /// <summary>What this browser offers.</summary>
    public async Task<CaptureSupport> Support() => await (await Module()).InvokeAsync<CaptureSupport>("support");

    /// <summary>The microphones; their names are known only after the microphone was allowed once.</summary>
    public async Task<AudioDevice[]> Microphones() => await (await Module()).InvokeAsync<AudioDevice[]>("microphones");

    /// <summary>Listens to a conversation with the browser's own recogniser.</summary>
    public Task StartSpeech(LiveSession session, Role role, bool onDevice) => StartSpeech(
        session.Id,
        onDevice,
        "type the question with /",
        (text, isFinal) => session.Hear(role, null, text, isFinal, "the browser's recognition"),
        () => session.Tell(SessionPart.Status));

    /// <summary>Listens with the browser's own recogniser.</summary>
    /// <param name="id">What it is listened for: words that could not be told while the server was away are kept under it.</param>
    /// <param name="onDevice">Whether no audio may leave the device.</param>
    /// <param name="instead">What a person can do where it does not work, as half a sentence.</param>
    /// <param name="heard">Told the words, and whether they are final.</param>
    /// <param name="told">Told when listening has begun, ended or failed.</param>
    public async Task StartSpeech(string id, bool onDevice, string instead, Action<string, bool> heard, Action told)
    {
        (_heard, _told, Problem) = (heard, told, null);
        await (await Module()).InvokeVoidAsync("startSpeech", Self, id, onDevice, instead);
    }

    /// <summary>Sends the microphone, a shared tab's audio, or both, as two channels.</summary>
    public async Task StartAudio(LiveSession session, bool microphone, string device, bool shared)
    {
        (_heard, _told, Problem) = (null, () => session.Tell(SessionPart.Status), null);
        await (await Module()).InvokeVoidAsync("startAudio", Self, session.Id, microphone, device, shared);
    }

    public async Task Stop() => await (await Module()).InvokeVoidAsync("stop");

    /// <summary>The page has recognised words.</summary>
    [JSInvokable]
    public void Heard(string text, bool isFinal) =>
        _heard?.Invoke(text.Length > CuecardWeb.MaxUtterance ? text[..CuecardWeb.MaxUtterance] : text, isFinal);

    /// <summary>The page has begun or ended listening, or something went wrong.</summary>
    [JSInvokable]
    public void Told(string? listening, string? problem)
    {
        (Listening, Problem) = (listening, problem);
        Changed?.Invoke();
        _told?.Invoke();
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_self is not null) await (await Module()).InvokeVoidAsync("stop");
        }
        catch (Exception e) when (e is JSDisconnectedException or TaskCanceledException or InvalidOperationException)
        {
            // The page has gone, and its microphone with it.
        }

        _self?.Dispose();
    }

    private DotNetObjectReference<Capture> Self => _self ??= DotNetObjectReference.Create(this);

    private ValueTask<IJSObjectReference> Module() => _js.InvokeAsync<IJSObjectReference>("import", _module);
}
