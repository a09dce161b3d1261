namespace Cuecard.Web.Sessions;

/// <summary>How long it takes from words arriving at the server to their cue being in the page.</summary>
public sealed class WordToCue(TimeProvider time)
{
    private const int Kept = 200;
    private readonly Lock _gate = new();
    private readonly Queue<double> _recent = new();
    private long _arrived;

    /// <summary>The last one in milliseconds, or null.</summary>
    public double? Last { get; private set; }

    /// <summary>95 of 100 were quicker than this, in milliseconds; null before the first.</summary>
    public double? P95
    {
        get
        {
            lock (_gate)
            {
                return _recent.Count == 0 ? null : _recent.Order().ElementAt((int)Math.Ceiling(_recent.Count * 0.95) - 1);
            }
        }
    }

    /// <summary>Words have arrived that lead to a new board.</summary>
    public void Arrived(long timestamp)
    {
        lock (_gate)
        {
            _arrived = timestamp;
        }
    }

    /// <summary>A page has the board; the first one to say so counts.</summary>
    /// <returns>True when this was news.</returns>
    public bool Shown()
    {
        lock (_gate)
        {
            if (_arrived == 0) return false;
            var took = time.GetElapsedTime(_arrived).TotalMilliseconds;
            _arrived = 0;
            Last = took;
            _recent.Enqueue(took);
            if (_recent.Count > Kept) _recent.Dequeue();
            return true;
        }
    }
}
