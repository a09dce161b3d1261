using System.Collections.Immutable;
using Cuecard.Live;

namespace Cuecard.Web.Sessions;

/// <summary>Plays utterances into a session at the pace at which they were spoken, with pause, speed and jumps.</summary>
public sealed class Playback : IDisposable
{
    /// <summary>The speeds that are offered.</summary>
    public static readonly ImmutableArray<double> Speeds = [1, 1.5, 2, 4];

    private readonly Lock _gate = new();
    private readonly LiveSession _session;
    private readonly ImmutableArray<Utterance> _utterances;
    private readonly TimeProvider _time;
    private ITimer? _timer;
    private int _next;
    private TimeSpan _position;
    private long _since;

    public Playback(LiveSession session, string title, ImmutableArray<Utterance> utterances, TimeProvider time)
    {
        (_session, Title, _utterances, _time) = (session, title, utterances, time);
        Length = utterances.IsEmpty ? TimeSpan.Zero : utterances[^1].At;
    }

    /// <summary>What is played.</summary>
    public string Title { get; }

    public TimeSpan Length { get; }

    public double Speed { get; private set; } = 1;

    public bool IsPlaying { get; private set; }

    /// <summary>Where cues come, known once the whole was heard in advance.</summary>
    public ImmutableArray<CueMoment> Moments { get; private set; } = [];

    /// <summary>True when nothing is left to play.</summary>
    public bool IsOver => _next >= _utterances.Length;

    /// <summary>How far it has come.</summary>
    public TimeSpan Position
    {
        get
        {
            lock (_gate)
            {
                return PositionNow();
            }
        }
    }

    public void Play()
    {
        lock (_gate)
        {
            if (IsPlaying) return;
            if (IsOver) Rewind(TimeSpan.Zero);
            IsPlaying = true;
            _since = _time.GetTimestamp();
            _timer ??= _time.CreateTimer(_ => Tick(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            Schedule();
        }

        _session.Tell(SessionPart.Playback | SessionPart.Status);
    }

    public void Pause()
    {
        lock (_gate)
        {
            _position = PositionNow();
            IsPlaying = false;
        }

        _session.Tell(SessionPart.Playback | SessionPart.Status);
    }

    public void SetSpeed(double speed)
    {
        lock (_gate)
        {
            _position = PositionNow();
            _since = _time.GetTimestamp();
            Speed = speed;
            if (IsPlaying) Schedule();
        }

        _session.Tell(SessionPart.Playback);
    }

    /// <summary>Goes to a moment; the board becomes what it was then.</summary>
    public void Seek(TimeSpan to)
    {
        lock (_gate)
        {
            Rewind(to);
            if (IsOver) IsPlaying = false;
            if (IsPlaying) Schedule();
        }

        _session.Tell(SessionPart.Playback | SessionPart.Status);
    }

    /// <summary>Hears the whole in advance, to know where cues come.</summary>
    public void LookAhead()
    {
        var conversation = new Conversation(_session.Deck.Matcher);
        var moments = ImmutableArray.CreateBuilder<CueMoment>();
        foreach (var utterance in _utterances)
        {
            foreach (var cue in conversation.Hear(utterance).OfType<CueEvent>())
            {
                if (!cue.Cards.IsEmpty) moments.Add(new CueMoment(cue.At, cue.Cards[0].Card));
            }
        }

        Moments = moments.ToImmutable();
        _session.Tell(SessionPart.Playback);
    }

    public void Dispose()
    {
        IsPlaying = false;
        _timer?.Dispose();
    }

    private void Tick()
    {
        lock (_gate)
        {
            if (!IsPlaying) return;
            var now = PositionNow();
            while (_next < _utterances.Length && _utterances[_next].At <= now) _session.Hear(_utterances[_next++], Title);
            if (IsOver)
            {
                _position = Length;
                IsPlaying = false;
            }
            else
            {
                Schedule();
            }
        }

        if (!IsPlaying) _session.Tell(SessionPart.Playback | SessionPart.Status);
    }

    private void Rewind(TimeSpan to)
    {
        _position = to < TimeSpan.Zero ? TimeSpan.Zero : to > Length ? Length : to;
        _since = _time.GetTimestamp();
        _next = 0;
        while (_next < _utterances.Length && _utterances[_next].At <= _position) _next++;
        _session.Restart(_utterances.Take(_next), keep: true);
    }

    private void Schedule()
    {
        var wait = (_utterances[_next].At - PositionNow()) / Speed;
        _timer?.Change(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private TimeSpan PositionNow()
    {
        if (!IsPlaying) return _position;
        var now = _position + (_time.GetElapsedTime(_since) * Speed);
        return now > Length ? Length : now;
    }
}
