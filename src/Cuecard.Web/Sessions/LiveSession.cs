using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Live;
using Cuecard.Web.Audio;
using Cuecard.Web.Decks;

namespace Cuecard.Web.Sessions;

/// <summary>
/// One conversation with its board and transcript, shared by every page that shows it. Safe to use from several threads;
/// what it holds is immutable and is replaced as a whole.
/// </summary>
public sealed class LiveSession
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly SessionJournal _journal;
    private readonly Dictionary<int, QuestionEvent> _questions = [];
    private static readonly TimeSpan StatusEvery = TimeSpan.FromMilliseconds(300);
    private Conversation _conversation;
    private long _statusTold;
    private Action<SessionPart>? _changed;

    public LiveSession(string id, OpenDeck deck, SessionJournal journal, DateTimeOffset started, TimeProvider time)
    {
        Id = id;
        Deck = deck;
        Started = started;
        _journal = journal;
        _time = time;
        _conversation = new Conversation(deck.Matcher, deck.Grader);
        WordToCue = new WordToCue(time);
        Audio = new AudioIntake(time);
    }

    /// <summary>Told from any thread when something has changed.</summary>
    public event Action<SessionPart> Changed
    {
        add => _changed += value;
        remove => _changed -= value;
    }

    public string Id { get; }

    /// <summary>The deck as it was when the session began.</summary>
    public OpenDeck Deck { get; }

    public DateTimeOffset Started { get; }

    public Board Board { get; private set; } = Board.Empty;

    public Transcript Transcript { get; private set; } = Transcript.Empty;

    /// <summary>What the candidate has said of the cards that were asked for.</summary>
    public ImmutableDictionary<CardId, AnswerCoverage> Coverage { get; private set; } = ImmutableDictionary<CardId, AnswerCoverage>.Empty;

    public WordToCue WordToCue { get; }

    /// <summary>Where the session's audio arrives.</summary>
    public AudioIntake Audio { get; }

    /// <summary>Where the last words came from, for a person; null before the first.</summary>
    public string? Source { get; private set; }

    /// <summary>What went wrong with keeping the transcript, for a person; null while all is well.</summary>
    public string? JournalProblem => _journal.Problem;

    /// <summary>Whether any page shows it.</summary>
    public bool IsWatched => _changed is not null;

    /// <summary>What is being played into the session, if anything.</summary>
    public Playback? Playback { get; private set; }

    /// <summary>The time since the session began, or the moment of what is being played.</summary>
    public TimeSpan Now => Playback?.Position ?? _time.GetUtcNow() - Started;

    /// <summary>Plays a conversation into the session from its beginning.</summary>
    public void Play(string title, ImmutableArray<Utterance> utterances)
    {
        if (utterances.IsEmpty) return;
        Playback?.Dispose();
        Restart([], keep: true);
        Playback = new Playback(this, title, utterances, _time);
        Playback.Play();
        _ = Task.Run(Playback.LookAhead);
    }

    /// <summary>Hears words as they come.</summary>
    /// <param name="role">The speaker's part.</param>
    /// <param name="speaker">The speaker's name, or null.</param>
    /// <param name="text">All words of the utterance so far.</param>
    /// <param name="isFinal">True when they will not be revised.</param>
    /// <param name="source">Where they come from, for the status line.</param>
    public void Hear(Role role, string? speaker, string text, bool isFinal, string source) =>
        Hear(new Utterance(Now, role, speaker, text, isFinal), source);

    /// <summary>Hears an utterance that has its time.</summary>
    public void Hear(Utterance utterance, string source)
    {
        var arrived = _time.GetTimestamp();
        SessionPart parts;
        lock (_gate)
        {
            parts = Apply(utterance);
            if (parts.HasFlag(SessionPart.Board)) WordToCue.Arrived(arrived);
            Source = source;
            _journal.Append(utterance);
        }

        _changed?.Invoke(parts);
    }

    /// <summary>Begins again with these utterances, as after a restart or a jump in a replay.</summary>
    public void Restart(IEnumerable<Utterance> utterances, bool keep)
    {
        lock (_gate)
        {
            _conversation = new Conversation(Deck.Matcher, Deck.Grader);
            _questions.Clear();
            Board = Board.Empty;
            Transcript = Transcript.Empty;
            Coverage = Coverage.Clear();
            if (keep) _journal.Clear();
            foreach (var utterance in utterances)
            {
                Apply(utterance);
                if (keep) _journal.Append(utterance);
            }
        }

        _changed?.Invoke(SessionPart.All);
    }

    /// <summary>Changes the board by hand: pin, dismiss, select and so on.</summary>
    public void Arrange(Func<Board, Board> change)
    {
        lock (_gate)
        {
            Board = change(Board);
        }

        _changed?.Invoke(SessionPart.Board);
    }

    /// <summary>Puts a card in front that nobody asked for.</summary>
    public void LookUp(CardId id)
    {
        if (Deck.Deck.Find(id) is { } card) Arrange(b => b.Front(Cue.Of(card)));
    }

    /// <summary>Tells those who watch that something beside the words has changed.</summary>
    public void Tell(SessionPart parts) => _changed?.Invoke(parts);

    private SessionPart Apply(Utterance utterance)
    {
        var events = _conversation.Hear(utterance);
        Transcript = Transcript.Hear(utterance);
        return SessionPart.Transcript | StatusIfDue(utterance) | Apply(events);
    }

    /// <summary>The status line need not change with every word.</summary>
    private SessionPart StatusIfDue(Utterance utterance)
    {
        if (!utterance.IsFinal && _time.GetElapsedTime(_statusTold) < StatusEvery) return SessionPart.None;
        _statusTold = _time.GetTimestamp();
        return SessionPart.Status;
    }

    private SessionPart Apply(ImmutableArray<LiveEvent> events)
    {
        var parts = SessionPart.None;
        foreach (var told in events)
        {
            if (told is QuestionEvent question) _questions[question.Number] = question;
            parts |= Cover(told);
            if (told is not CueEvent cue) continue;
            Board = Board.On(cue, _questions.GetValueOrDefault(cue.Question), Deck.Deck);
            Transcript = Transcript.MarkCauses(cue);
            parts |= SessionPart.Board;
        }

        return parts;
    }

    private SessionPart Cover(LiveEvent told)
    {
        var (card, change) = told switch
        {
            CoveredEvent covered => (covered.Card, c => c.With(covered.Point)),
            MisconceptionEvent wrong => (wrong.Card, c => c.With(wrong.Misconception)),
            _ => (default(CardId?), default(Func<AnswerCoverage, AnswerCoverage>)),
        };
        if (card is not { } id) return SessionPart.None;
        Coverage = Coverage.SetItem(id, change!(Coverage.GetValueOrDefault(id, AnswerCoverage.Empty)));
        return SessionPart.Coverage;
    }
}
