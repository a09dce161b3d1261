namespace Cuecard.Web.Audio;

/// <summary>What has arrived on one channel: how much, how loud, and what is missing.</summary>
public sealed class ChannelMeter
{
    /// <summary>What silence is taken as.</summary>
    public const double Floor = -90;

    private uint? _next;

    public long Frames { get; private set; }

    public long Samples { get; private set; }

    /// <summary>How many frames never came.</summary>
    public long Missing { get; private set; }

    /// <summary>The loudness of the last frame in dB below full scale: the root of the mean square.</summary>
    public double Level { get; private set; } = Floor;

    /// <summary>The highest sample so far, 0 to 1.</summary>
    public double Peak { get; private set; }

    public void Count(AudioFrame frame)
    {
        if (_next is { } next && frame.Sequence > next) Missing += frame.Sequence - next;
        _next = frame.Sequence + 1;
        Frames++;
        Samples += frame.Samples.Length;
        var sum = 0.0;
        foreach (var sample in frame.Samples)
        {
            var value = sample / 32768.0;
            sum += value * value;
            Peak = Math.Max(Peak, Math.Abs(value));
        }

        Level = frame.Samples.Length == 0 || sum == 0 ? Floor : Math.Max(Floor, 10 * Math.Log10(sum / frame.Samples.Length));
    }
}
