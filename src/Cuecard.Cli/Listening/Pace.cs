namespace Cuecard.Cli.Listening;

/// <summary>Lets a recorded conversation pass as fast as it was spoken, or a multiple of that.</summary>
internal sealed class Pace(double speed, TimeProvider clock)
{
    private readonly long _start = clock.GetTimestamp();

    /// <summary>Waits until a moment of the conversation has come; at once where the speed is 0.</summary>
    public async ValueTask WaitAsync(TimeSpan at, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (speed <= 0) return;
        var wait = (at / speed) - clock.GetElapsedTime(_start);
        if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, cancellation);
    }
}
