using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Grading;

namespace Cuecard.Interviews;

/// <summary>
/// A mock interview: it asks, listens, probes, follows up and closes. Deterministic: the same options and replies give the same
/// interview and the same grades. Used by one thread at a time.
/// </summary>
public sealed class Interview
{
    private readonly Deck _deck;
    private readonly Grader _grader;
    private readonly Random _random;
    private readonly Wording _wording;
    private readonly CardChooser _chooser;
    private readonly List<AnsweredQuestion> _answered = [];
    private ITalk? _talk;
    private int _slot = -1;

    public Interview(Deck deck, Grader grader, InterviewOptions options)
    {
        (_deck, _grader, Options) = (deck, grader, options);
        Plan = InterviewPlan.Make(deck, options);
        _random = new Random(options.Seed);
        _wording = new Wording(_random);
        _chooser = new CardChooser(deck, options, _random);
    }

    public InterviewOptions Options { get; }

    public InterviewPlan Plan { get; }

    /// <summary>True when the interviewer has said goodbye.</summary>
    public bool IsOver { get; private set; }

    /// <summary>What an answer is now held against; null before the first question and after the last.</summary>
    public Rubric? Open => _talk?.Open;

    /// <summary>How many questions of the plan are done, and how many there are.</summary>
    public (int Done, int Total) Progress => (Math.Max(0, IsOver ? Plan.Slots.Length : _slot), Plan.Slots.Length);

    /// <summary>Everything that was answered so far, in order.</summary>
    public ImmutableArray<AnsweredQuestion> Answered => [.. _answered.Concat(_talk?.Answered ?? [])];

    /// <summary>Opens the interview: the greeting and the first question.</summary>
    public ImmutableArray<InterviewerLine> Begin() => [new InterviewerLine(LineKind.Greeting, _wording.Greeting(Options.Minutes)), .. Next()];

    /// <summary>Hears a whole reply of the candidate.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="at">When it ended, from the start; only the report uses it.</param>
    /// <returns>What the interviewer says to it.</returns>
    public ImmutableArray<InterviewerLine> Hear(Answer reply, TimeSpan at)
    {
        if (IsOver || _talk is null) return [];
        switch (CandidateIntents.Read(reply.Text))
        {
            case CandidateIntent.End:
                _talk.Stop(at);
                _answered.AddRange(_talk.Answered);
                _talk = null;
                return [Close()];
            case CandidateIntent.Think:
                return [new InterviewerLine(LineKind.Remark, _wording.TakeTime())];
            case CandidateIntent.Repeat:
                return [new InterviewerLine(LineKind.Repeat, _wording.Repeat(_talk.Again()))];
            case CandidateIntent.Hint:
                return [Hint()];
            case CandidateIntent.DontKnow:
                return [.. GoOn(_talk.GiveUp(at))];
            default:
                return [.. GoOn(_talk.Hear(reply, at))];
        }
    }

    private InterviewerLine Hint()
    {
        if (Options.Assistance == Assistance.None) return new InterviewerLine(LineKind.Remark, _wording.RefuseHint());
        return _talk!.Hint() is { } hint ? new InterviewerLine(LineKind.Hint, hint) : new InterviewerLine(LineKind.Remark, "You have what matters; just finish the thought.");
    }

    private List<InterviewerLine> GoOn(IEnumerable<InterviewerLine> said)
    {
        var lines = said.ToList();
        if (_talk!.Open is null) lines.AddRange(Next());
        return lines;
    }

    private List<InterviewerLine> Next()
    {
        var before = _slot < 0 ? null : Plan.Slots[_slot];
        if (_talk is { } done)
        {
            _answered.AddRange(done.Answered);
            _chooser.Heard(before!.Pillar, done.Success);
            _talk = null;
        }

        if (++_slot >= Plan.Slots.Length) return [Close()];
        var slot = Plan.Slots[_slot];
        var lines = new List<InterviewerLine>();
        if (slot.Pillar != before?.Pillar && before is not null) lines.Add(new InterviewerLine(LineKind.Remark, _wording.Transition(NameOf(slot.Pillar))));
        _talk = slot.IsCase && _chooser.Case(slot) is { } business
            ? new CaseTalk(business, _grader, _wording)
            : _chooser.Card(slot) is { } card ? new QuestionTalk(card, _deck, _grader, _wording, _random) : null;
        if (_talk is null) return [.. lines, .. Next()];
        return [.. lines, .. _talk.Begin()];
    }

    private InterviewerLine Close()
    {
        IsOver = true;
        return new InterviewerLine(LineKind.Closing, _wording.Close());
    }

    private string NameOf(string pillar) => (_deck.Manifest.Pillars.FirstOrDefault(p => p.Id == pillar)?.Name ?? pillar).ToLowerInvariant();
}
