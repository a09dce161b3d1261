using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Interviews;
using Cuecard.Interviews.Reports;
using Cuecard.Web.Decks;
using Cuecard.Web.Sessions;

namespace Cuecard.Web.Mocks;

/// <summary>
/// One mock interview with its dialogue and the answer being given, shared by every page that shows it. Safe to use from
/// several threads; what it holds is immutable and is replaced as a whole.
/// </summary>
public sealed class MockSession
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly MockJournal _journal;
    private readonly Interview _interview;
    private Rubric? _answering;
    private string _answered = "";
    private bool _isLate;
    private Action? _changed;

    internal MockSession(string id, OpenDeck deck, InterviewOptions options, MockJournal journal, DateTimeOffset started, TimeProvider time)
    {
        (Id, Deck, Started) = (id, deck, started);
        (_journal, _time) = (journal, time);
        _interview = new Interview(deck.Deck, deck.Grader, options);
        Take(_interview.Begin(), TimeSpan.Zero);
    }

    /// <summary>Told from any thread when something has changed.</summary>
    public event Action Changed
    {
        add => _changed += value;
        remove => _changed -= value;
    }

    public string Id { get; }

    /// <summary>The deck as it was when the interview began.</summary>
    public OpenDeck Deck { get; }

    public DateTimeOffset Started { get; }

    public InterviewOptions Options => _interview.Options;

    /// <summary>What it is called, for a person.</summary>
    public string Title => $"Mock interview: {Options.Company.Name}, {Started.ToLocalTime():d MMM yyyy, HH:mm}";

    public ImmutableList<MockLine> Lines { get; private set; } = [];

    /// <summary>The answer being given.</summary>
    public MockDraft Draft { get; private set; } = MockDraft.Empty;

    /// <summary>What the answer is held against; null when the interview is over.</summary>
    public Rubric? Open => _answering;

    /// <summary>The card that is asked about, or null in a business case.</summary>
    public Card? OpenCard => Lines.FindLast(l => l.Card is not null || l.Kind == LineKind.Stage)?.Card is { } id ? Deck.Deck.Find(id) : null;

    /// <summary>What the answer has made so far; kept only where the candidate wants the full assistance.</summary>
    public AnswerCoverage Coverage { get; private set; } = AnswerCoverage.Empty;

    public bool IsOver => _interview.IsOver;

    /// <summary>How many questions of the plan are done, and how many there are.</summary>
    public (int Done, int Total) Progress => _interview.Progress;

    /// <summary>What went wrong with keeping or reading back the interview, for a person; null while all is well.</summary>
    public string? Problem { get; private set; }

    /// <summary>Whether any page shows it.</summary>
    public bool IsWatched => _changed is not null;

    /// <summary>The time since the interview began, or until its last line when it is over.</summary>
    public TimeSpan Now => IsOver ? Lines[^1].At : _time.GetUtcNow() - Started;

    /// <summary>The report on what was answered so far.</summary>
    public InterviewReport Report()
    {
        lock (_gate) return InterviewReport.Of(Deck.Deck, Title, _interview.Answered);
    }

    /// <summary>The answer as it now stands in the text field.</summary>
    public void Type(string text) => Draw(Draft with { Text = text.Length > Grader.MaxLength ? text[..Grader.MaxLength] : text });

    /// <summary>Words of the answer as they are recognised.</summary>
    public void Hear(string words, bool isFinal)
    {
        // What was handed in before it was final is told once more when it is.
        if (_isLate) _isLate = !isFinal;
        else Draw(Draft.Hear(words, isFinal, Now));
    }

    /// <summary>Hands in the answer.</summary>
    /// <returns>What the interviewer says to it; nothing where there is no answer.</returns>
    public ImmutableArray<InterviewerLine> Send()
    {
        var answer = Draft.ToAnswer(Now);
        if (answer.Text.Length == 0) return [];
        _isLate = Draft.Unfinished.Length > 0;
        return Reply(answer);
    }

    /// <summary>Says something short that is no answer, as asking for a hint; the draft stays.</summary>
    public ImmutableArray<InterviewerLine> Say(MockRequest request) => Reply(Answer.Typed(MockRequests.Words(request)), keepsDraft: true);

    /// <summary>Goes through the replies of a journal.</summary>
    internal void Replay(IEnumerable<MockReply> replies)
    {
        lock (_gate)
        {
            foreach (var reply in replies)
            {
                if (_interview.Open?.Question != reply.Question)
                {
                    Problem = "The deck has changed since this interview, so that it cannot be read back beyond this point.";
                    return;
                }

                Apply(reply.ToAnswer(), TimeSpan.FromSeconds(reply.At));
            }
        }
    }

    private ImmutableArray<InterviewerLine> Reply(Answer answer, bool keepsDraft = false)
    {
        ImmutableArray<InterviewerLine> said;
        lock (_gate)
        {
            if (_interview.IsOver) return [];
            var at = Now;
            _journal.Append(MockReply.Of(answer, at, _interview.Open?.Question));
            Problem = _journal.Problem;
            said = Apply(answer, at);
            if (!keepsDraft || IsOver) Draft = MockDraft.Empty;
            Cover();
        }

        _changed?.Invoke();
        return said;
    }

    private ImmutableArray<InterviewerLine> Apply(Answer answer, TimeSpan at)
    {
        Add(at, null, answer.Text, null);
        var said = _interview.Hear(answer, at);
        var isHeardAsAnswer = said.Any(l => l.Kind is LineKind.Probe or LineKind.Fact);
        if (isHeardAsAnswer) _answered = _answered.Length == 0 ? answer.Text : _answered + "\n" + answer.Text;
        Take(said, at);
        return said;
    }

    private void Draw(MockDraft draft)
    {
        lock (_gate)
        {
            if (IsOver) return;
            Draft = draft;
            Cover();
        }

        _changed?.Invoke();
    }

    private void Take(ImmutableArray<InterviewerLine> said, TimeSpan at)
    {
        foreach (var line in said) Add(at, line.Kind, line.Text, line.Card);
        if (ReferenceEquals(_answering, _interview.Open)) return;
        _answering = _interview.Open;
        _answered = "";
        Cover();
    }

    private void Add(TimeSpan at, LineKind? kind, string text, CardId? card)
    {
        var (done, total) = _interview.Progress;
        var pillar = done < total && kind is not (LineKind.Greeting or LineKind.Closing) ? _interview.Plan.Slots[done].Pillar : null;
        Lines = Lines.Add(new MockLine(Lines.Count + 1, at, kind, text, Math.Min(done + 1, total), pillar, card));
    }

    /// <summary>The whole answer is graded anew: what is deleted no longer counts, and the ticks are those of the report.</summary>
    private void Cover()
    {
        if (Options.Assistance != Assistance.Full) return;
        var answer = _answered.Length == 0 ? Draft.Whole : $"{_answered}\n{Draft.Whole}";
        Coverage = _answering is { } rubric && answer.Trim().Length > 0
            ? AnswerCoverage.Of(Deck.Grader.Grade(rubric, Answer.Typed(answer)))
            : AnswerCoverage.Empty;
    }
}
