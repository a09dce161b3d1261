namespace Cuecard.Web.Audio;

/// <summary>Where the audio of a session arrives. A recogniser listens to <see cref="Received"/>.</summary>
public sealed class AudioIntake(TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly ChannelMeter[] _meters = [new(), new()];
    private long _last;

    /// <summary>Told of each frame as it comes, in the order of its channel.</summary>
    public event Action<AudioFrame>? Received;

    /// <summary>Whether a page is sending audio now.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The time since the last frame; null before the first.</summary>
    public TimeSpan? SinceLast => _last == 0 ? null : time.GetElapsedTime(_last);

    /// <summary>What has arrived on a channel.</summary>
    public ChannelMeter this[AudioChannel channel] => _meters[(int)channel];

    public void Open() => IsOpen = true;

    public void Close() => IsOpen = false;

    public void Accept(AudioFrame frame)
    {
        lock (_gate)
        {
            _last = time.GetTimestamp();
            this[frame.Channel].Count(frame);
        }

        Received?.Invoke(frame);
    }
}
