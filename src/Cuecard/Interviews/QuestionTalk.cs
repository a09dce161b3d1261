using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Cuecard.Decks;
using Cuecard.Grading;

namespace Cuecard.Interviews;

/// <summary>A card's question: asked, probed for what was left out or wrong, and gone deeper into after a good answer.</summary>
internal sealed partial class QuestionTalk : ITalk
{
    /// <summary>More probes than this tire.</summary>
    private const int MostProbes = 2;

    /// <summary>From this score on nothing more is asked about the same.</summary>
    private const double Complete = 85;

    /// <summary>From this score on a deeper question follows.</summary>
    private const double Good = 60;

    private readonly Card _card;
    private readonly Deck _deck;
    private readonly Grader _grader;
    private readonly Wording _wording;
    private readonly Random _random;
    private readonly Probes _probes;
    private readonly List<string> _phrasings;
    private readonly List<AnsweredQuestion> _answered = [];
    private Exchange? _exchange;
    private string _asked = "";
    private bool _isDeeper;
    private bool _wasEased;
    private TimeSpan _at;

    public QuestionTalk(Card card, Deck deck, Grader grader, Wording wording, Random random)
    {
        (_card, _deck, _grader, _wording, _random) = (card, deck, grader, wording, random);
        _probes = new Probes(card, wording);
        _phrasings = [.. card.Head.Asked];
    }

    public Rubric? Open => _exchange?.Rubric;

    public double Success { get; private set; }

    public IEnumerable<AnsweredQuestion> Answered => _answered;

    public IEnumerable<InterviewerLine> Begin()
    {
        _asked = Take();
        _exchange = new Exchange(_grader, Rubric.Of(_card, _asked));
        return [new InterviewerLine(LineKind.Question, _asked, _card.Id)];
    }

    public IEnumerable<InterviewerLine> Hear(Answer answer, TimeSpan at)
    {
        _at = at;
        var exchange = _exchange!;
        exchange.Add(answer);
        if (!_isDeeper && exchange.Probes < MostProbes && exchange.Grade.Score < Complete && Probe(exchange) is { } probe)
        {
            exchange.Probes++;
            return [new InterviewerLine(LineKind.Probe, probe, _card.Id)];
        }

        if (!_isDeeper && exchange.Grade.Score >= Good && _probes.Deeper(_random) is { } deeper) return GoDeeper(deeper);
        Finish();
        return [new InterviewerLine(LineKind.Remark, _wording.Note())];
    }

    public string Again() => _isDeeper || _phrasings.Count == 0 ? _asked : Take();

    public string? Hint() => _exchange?.NextHint();

    public IEnumerable<InterviewerLine> GiveUp(TimeSpan at)
    {
        _at = at;
        if (!_isDeeper && !_wasEased && _exchange!.Answer.Length == 0)
        {
            _wasEased = true;
            return [new InterviewerLine(LineKind.Probe, _wording.StartEasier(), _card.Id)];
        }

        Finish();
        return [new InterviewerLine(LineKind.Remark, _wording.LetGo())];
    }

    public void Stop(TimeSpan at)
    {
        _at = at;
        if (_exchange is { Answer.Length: > 0 }) Finish();
    }

    private string? Probe(Exchange exchange) => _probes.Challenge(exchange.Grade) ?? _probes.ForMissed(exchange.Grade, exchange.Answer);

    private ImmutableArray<InterviewerLine> GoDeeper(FollowUp next)
    {
        Finish();
        var linked = next.Card is { } id ? _deck.Find(id) : null;
        _isDeeper = true;
        _asked = next.Question;
        var rubric = next.Answer is { Length: > 0 } answer ? _grader.RubricOf(next.Question, Plain(answer)) : Rubric.Of(linked ?? _card, next.Question);
        _exchange = new Exchange(_grader, rubric);
        return [new InterviewerLine(LineKind.FollowUp, next.Question, linked?.Id ?? _card.Id)];
    }

    private void Finish()
    {
        var exchange = _exchange!;
        if (!_isDeeper) Success = exchange.Grade.Score / 100;
        _answered.Add(new AnsweredQuestion(_card.Pillar, _isDeeper ? $"{_card.Title}: deeper" : _card.Title, _card.Id, _asked, exchange.Answer, exchange.Grade, [.. exchange.Hints], _at));
        _exchange = null;
    }

    /// <summary>An answer as it is said: a link to a card reads as the card's title.</summary>
    private string Plain(string answer) => CardLink().Replace(answer, m => CardId.TryParse(m.Groups[1].Value.Trim(), out var id) && _deck.Find(id) is { } card ? card.Title : "");

    [GeneratedRegex(@"\[\[([^\]]*)\]\]")]
    private static partial Regex CardLink();

    private string Take()
    {
        var at = _random.Next(_phrasings.Count);
        var phrasing = _phrasings[at];
        _phrasings.RemoveAt(at);
        return phrasing;
    }
}
