using Cuecard.Decks;
using Cuecard.Grading;

namespace Cuecard.Interviews;

/// <summary>A business case: stage by stage, with facts told when they are asked for.</summary>
internal sealed class CaseTalk : ITalk
{
    /// <summary>A stage is probed at most so often.</summary>
    private const int MostProbes = 1;

    private const double Complete = 70;

    /// <summary>Questions of the candidate answered in the first stage before it goes on by itself.</summary>
    private const int MostClarifications = 6;

    private static readonly string[] NothingMore = ["I have no number for that; make an assumption and say it.", "Nothing known about that. Assume what seems sensible.", "We do not know. Take an assumption of your own."];
    private static readonly string[] More = ["What else would you consider there?", "Is there anything you would add before we go on?", "Which part of that worries you most?"];

    private readonly BusinessCase _case;
    private readonly Grader _grader;
    private readonly Wording _wording;
    private readonly CaseFacts _facts;
    private readonly List<AnsweredQuestion> _answered = [];
    private int _stage;
    private int _clarifications;
    private Exchange? _exchange;
    private string _last = "";

    public CaseTalk(BusinessCase business, Grader grader, Wording wording)
    {
        (_case, _grader, _wording) = (business, grader, wording);
        _facts = new CaseFacts(business, grader);
    }

    public Rubric? Open => _exchange?.Rubric;

    public double Success => _answered.Count == 0 ? 0 : _answered.Average(a => a.Grade!.Score) / 100;

    public IEnumerable<AnsweredQuestion> Answered => _answered;

    public IEnumerable<InterviewerLine> Begin()
    {
        yield return new InterviewerLine(LineKind.Remark, _case.Opening);
        yield return Enter();
    }

    public IEnumerable<InterviewerLine> Hear(Answer answer, TimeSpan at)
    {
        var exchange = _exchange!;
        exchange.Add(answer);
        var isQuestion = CaseFacts.Asks(answer.Text);
        foreach (var fact in _facts.Told(answer.Text)) yield return new InterviewerLine(LineKind.Fact, fact);
        if (isQuestion && _clarifications++ < MostClarifications)
        {
            if (_facts.LastWasEmpty) yield return new InterviewerLine(LineKind.Fact, _wording.Pick(NothingMore));
            if (Stage.Name == "clarify" && exchange.Grade.Score >= Complete)
            {
                foreach (var line in Leave(at)) yield return line;
            }

            yield break;
        }

        if (exchange.Grade.Score < Complete && exchange.Probes < MostProbes)
        {
            exchange.Probes++;
            yield return new InterviewerLine(LineKind.Probe, _last = _wording.Pick(More));
            yield break;
        }

        foreach (var line in Leave(at)) yield return line;
    }

    public string Again() => _exchange is { Answer.Length: 0 } && _stage == 0 ? $"{_case.Opening} {_last}" : _last;

    public string? Hint() => _exchange?.NextHint();

    public IEnumerable<InterviewerLine> GiveUp(TimeSpan at) => Leave(at);

    public void Stop(TimeSpan at)
    {
        if (_exchange is { Answer.Length: > 0 }) Record(at);
    }

    private CaseStage Stage => _case.Stages[_stage];

    private InterviewerLine Enter()
    {
        _exchange = new Exchange(_grader, new Rubric(Stage.Ask, Stage.Points, Stage.Misconceptions, Stage.Say, [_case.Title]));
        _last = Stage.Ask;
        return new InterviewerLine(LineKind.Stage, Stage.Ask);
    }

    private IEnumerable<InterviewerLine> Leave(TimeSpan at)
    {
        Record(at);
        yield return new InterviewerLine(LineKind.Remark, _wording.Note());
        if (++_stage < _case.Stages.Length) yield return Enter();
    }

    private void Record(TimeSpan at)
    {
        var exchange = _exchange!;
        _answered.Add(new AnsweredQuestion(_case.Pillar, $"{_case.Title}: {Stage.Name}", null, Stage.Ask, exchange.Answer, exchange.Grade, [.. exchange.Hints], at));
        _exchange = null;
    }
}
