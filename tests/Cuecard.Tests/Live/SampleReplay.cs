using System.Collections.Immutable;
using Cuecard.Live;
using Cuecard.Live.Transcripts;
using Cuecard.Matching;
using Cuecard.Tests.Cards;
using Cuecard.Tests.Live.Transcripts;

namespace Cuecard.Tests.Live;

/// <summary>A sample transcript played to a conversation, and what became of each question that was expected.</summary>
internal sealed class SampleReplay
{
    /// <summary>A cue may come so long after the question's last word and still belong to it: the recogniser's final words come late.</summary>
    private const double Grace = 2;

    /// <summary>What is said so long before a question may set it up, and may bring its card already.</summary>
    private const double Setting = 15;

    private static readonly Lazy<Matcher> Matcher = new(() => new Matcher(BuiltInDeck.Deck));

    private readonly ImmutableArray<AskedQuestion> _expected;

    private SampleReplay(ImmutableArray<LiveEvent> events, ImmutableArray<AskedQuestion> expected)
    {
        Events = events;
        _expected = expected;
        Answers = [.. expected.Select(Answer)];
    }

    public ImmutableArray<LiveEvent> Events { get; }

    /// <summary>Each expected question with what was on screen for it.</summary>
    public ImmutableArray<Answered> Answers { get; }

    /// <summary>Cues that put another card on screen while none of the expected questions was being asked or set up.</summary>
    public IEnumerable<CueEvent> Stray =>
        Changes.Where(c => !_expected.Any(q => c.At.TotalSeconds >= q.At - (IsRight(c, q) ? Setting : 0) && c.At.TotalSeconds <= q.Ends + Grace));

    /// <summary>Cues that put another card on screen than the one before.</summary>
    private IEnumerable<CueEvent> Changes
    {
        get
        {
            string? onScreen = null;
            foreach (var cue in Events.OfType<CueEvent>().Where(c => !c.Cards.IsEmpty))
            {
                if (Id(cue) != onScreen) yield return cue;
                onScreen = Id(cue);
            }
        }
    }

    /// <summary>What became of the questions, for a failing test to say.</summary>
    public string Account =>
        $"""
        {Answers.Count(a => a.IsRight)} of {Answers.Length} right, {Answers.Count(a => a.IsEarly)} of them early, {Stray.Count()} stray
        missed:
        {string.Join('\n', Answers.Where(a => !a.IsRight))}
        late:
        {string.Join('\n', Answers.Where(a => a is { IsRight: true, IsEarly: false }))}
        stray:
        {string.Join('\n', Stray.Select(c => $"{c.At.TotalSeconds,7:F1} {Id(c)} {c.Cards[0].Confidence:F2} for \"{TextOf(c)}\""))}
        """;

    public static SampleReplay Of(string name)
    {
        var sample = SampleTranscript.Open(name);
        var conversation = new Conversation(Matcher.Value);
        var lines = sample.Reading.Lines;
        var events = TranscriptReplay.Play(lines, InterviewerInference.Of(lines)).SelectMany(u => conversation.Hear(u)).ToList();
        return new SampleReplay([.. events, .. conversation.End()], sample.Questions);
    }

    /// <summary>The first moment at which an acceptable card is on screen, between the question's first word and the candidate's answer.</summary>
    private Answered Answer(AskedQuestion question)
    {
        var before = Events.OfType<CueEvent>().LastOrDefault(c => c.At.TotalSeconds < question.At);
        var during = Events.OfType<CueEvent>().Where(c => c.At.TotalSeconds >= question.At && c.At.TotalSeconds <= question.Ends + Grace).ToList();
        if (before is not null && IsRight(before, question)) return new Answered(question, question.At, Id(before));
        var right = during.FirstOrDefault(c => IsRight(c, question));
        return new Answered(question, right?.At.TotalSeconds, right is not null ? Id(right) : during.Count > 0 ? string.Join(", ", during.Select(Id)) : "before: " + Id(before));
    }

    private string? TextOf(CueEvent cue) => Events.OfType<QuestionEvent>().LastOrDefault(q => q.Number == cue.Question && q.At <= cue.At)?.Text;

    private static bool IsRight(CueEvent cue, AskedQuestion question) => !cue.Cards.IsEmpty && question.Cards.Contains(cue.Cards[0].Card.Id.Value);

    private static string Id(CueEvent? cue) => cue is null || cue.Cards.IsEmpty ? "nothing" : cue.Cards[0].Card.Id.Value;
}

/// <summary>What became of an expected question.</summary>
/// <param name="Question">The question.</param>
/// <param name="RightAt">When an acceptable card was on screen, in seconds; null where it never was.</param>
/// <param name="OnScreen">What was on screen.</param>
internal sealed record Answered(AskedQuestion Question, double? RightAt, string OnScreen)
{
    public bool IsRight => RightAt is not null;

    /// <summary>Before the question's last word had been heard.</summary>
    public bool IsEarly => RightAt < Question.Ends - 0.01;

    public override string ToString() => $"{Question.At,7:F1} \"{Question.Question}\" wanted {string.Join(" or ", Question.Cards)}, on screen: {OnScreen}";
}
