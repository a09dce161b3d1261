using System.Collections.Immutable;
using Cuecard.Interviews;
using Cuecard.Web.Hosting;
using Microsoft.JSInterop;

namespace Cuecard.Web.Mocks;

/// <summary>The interviewer's voice in one browser tab: the browser's own speech synthesis. Off until a person switches it on.</summary>
internal sealed class Voice(IJSRuntime js, Assets assets) : IDisposable
{
    private readonly string _module = assets.Url("js/voice.js");
    private DotNetObjectReference<Voice>? _self;

    /// <summary>Told when speaking has begun or ended.</summary>
    public event Action? Changed;

    /// <summary>Whether the interviewer's lines are spoken.</summary>
    public bool IsOn { get; private set; }

    /// <summary>Whether a line is being spoken; a microphone would hear it too.</summary>
    public bool IsSpeaking { get; private set; }

    /// <summary>What stands in the way, for a person; null while nothing does.</summary>
    public string? Problem { get; private set; }

    /// <summary>Switches the voice on, and speaks a line so that it is heard that it is.</summary>
    public async Task SwitchOn(string line)
    {
        if (!await (await Module()).InvokeAsync<bool>("canSpeak"))
        {
            Problem = "This browser has no voice. Install one in the system's settings for speech, or read on.";
            return;
        }

        (IsOn, Problem) = (true, null);
        await Speak([line]);
    }

    /// <summary>Switches the voice off at once.</summary>
    public async Task SwitchOff()
    {
        IsOn = false;
        await Hush();
    }

    /// <summary>Speaks what the interviewer says, where the voice is on.</summary>
    public Task Say(ImmutableArray<InterviewerLine> lines) => IsOn && !lines.IsEmpty ? Speak([.. lines.Select(l => l.Text)]) : Task.CompletedTask;

    /// <summary>Stops in the middle of the sentence.</summary>
    public async Task Hush()
    {
        if (IsSpeaking) await (await Module()).InvokeVoidAsync("hush");
    }

    /// <summary>The page has begun or ended speaking.</summary>
    [JSInvokable]
    public void Speaking(bool isSpeaking)
    {
        IsSpeaking = isSpeaking;
        Changed?.Invoke();
    }

    public void Dispose() => _self?.Dispose();

    private async Task Speak(string[] lines)
    {
        _self ??= DotNetObjectReference.Create(this);
        await (await Module()).InvokeVoidAsync("speak", _self, lines);
    }

    private ValueTask<IJSObjectReference> Module() => js.InvokeAsync<IJSObjectReference>("import", _module);
}
