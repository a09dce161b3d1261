using Cuecard.Live;
using Cuecard.Tests.Matching;

namespace Cuecard.Tests.Live;

public class ConversationTests
{
    private readonly Conversation _conversation = new(BuiltInMatcher.Matcher);
    private double _now;

    private List<LiveEvent> Say(Role role, string text, bool isFinal, double after = 0.4)
    {
        _now += after;
        return [.. _conversation.Hear(new Utterance(TimeSpan.FromSeconds(_now), role, null, text, isFinal))];
    }

    /// <summary>Says a text word by word, each time all of the words so far.</summary>
    private List<LiveEvent> Ask(string text, double after = 0.4)
    {
        var events = new List<LiveEvent>();
        var words = text.Split(' ');
        for (var i = 1; i <= words.Length; i++) events.AddRange(Say(Role.Interviewer, string.Join(' ', words[..i]), i == words.Length, i == 1 ? after : 0.4));
        return events;
    }

    private List<LiveEvent> Answer(string text) => Say(Role.Candidate, text, isFinal: true, after: 2);

    private static IEnumerable<string> Cues(IEnumerable<LiveEvent> events) =>
        events.OfType<CueEvent>().Select(c => c.Cards.IsEmpty ? "nothing" : c.Cards[0].Card.Id.Value);

    [Fact]
    public void A_question_is_told_then_cued_then_complete_then_context()
    {
        var events = Ask("What is a p-value and what does it not tell you?");
        events.AddRange(Answer("It is the probability of data at least as extreme under the null."));
        events.AddRange(_conversation.End());
        var kinds = events.Select(e => e.GetType().Name).ToList();
        Assert.Equal("QuestionEvent", kinds[0]);
        Assert.True(kinds.IndexOf("CueEvent") > 0);
        Assert.Equal(["ContextEvent", "EndEvent"], kinds[^2..]);
        Assert.True(events.OfType<QuestionEvent>().Last().IsComplete);
        Assert.Equal(["p-value"], Cues(events).Distinct());
        Assert.Equal(events.Select(e => e.At).Order(), events.Select(e => e.At));
        Assert.Equal(new EndEvent(TimeSpan.FromSeconds(_now), 2, 1, 1), events[^1]);
    }

    [Fact]
    public void A_cue_says_how_many_words_had_been_heard()
    {
        var cue = Ask("So what is the central limit theorem and why does it matter so much?").OfType<CueEvent>().First();
        Assert.Equal("central-limit-theorem", cue.Cards[0].Card.Id.Value);
        Assert.InRange(cue.HeardWords, 3, 7);
        Assert.InRange(cue.Cards.Length, 1, 4);
    }

    [Theory]
    [InlineData("What is the difference between L1 and L2 regularization and when would you use which of them?")]
    [InlineData("How do you choose the sample size of an A/B test so that it has enough power to see the effect?")]
    [InlineData("Why would you prefer a random forest to gradient boosting on a small and noisy table of data?")]
    [InlineData("Tell me about precision and recall and which of the two matters more for detecting fraud")]
    public void The_screen_is_calm(string question)
    {
        var cues = Cues(Ask(question)).ToList();
        Assert.InRange(cues.Count, 1, 2);
        Assert.Equal(cues.Distinct(), cues);
    }

    [Fact]
    public void Two_questions_of_one_turn_are_both_cued_and_remembered()
    {
        var events = Ask("What's a p-value, and how would you pick the sample size?");
        events.AddRange(Answer("The p-value is computed under the null hypothesis."));
        Assert.Equal(["p-value", "power-and-sample-size"], Cues(events));
        Assert.Equal(["power-and-sample-size", "p-value"], Assert.Single(events.OfType<ContextEvent>()).Recent.Select(c => c.Value));
        Assert.Equal(2, events.OfType<QuestionEvent>().Select(q => q.Number).Distinct().Count());
    }

    [Fact]
    public void A_long_speech_of_the_candidate_closes_the_turn_and_a_backchannel_does_not()
    {
        Ask("What is a p-value?");
        Assert.Empty(Say(Role.Candidate, "mm-hm okay right", isFinal: true));
        Assert.Empty(_conversation.Context.Recent);
        Assert.Contains(Say(Role.Candidate, "so a p-value is", isFinal: false), e => e is ContextEvent);
        Assert.Equal("p-value", Assert.Single(_conversation.Context.Recent).Value);
    }

    [Fact]
    public void The_candidate_is_never_cued()
    {
        Assert.Empty(Say(Role.Candidate, "What is a p-value? Could you explain the central limit theorem?", isFinal: true));
        Assert.Equal(new EndEvent(TimeSpan.FromSeconds(_now), 1, 0, 0), Assert.Single(_conversation.End()));
    }

    [Fact]
    public void Somebody_unknown_is_listened_to() =>
        Assert.Equal(["p-value"], Cues(Say(Role.Unknown, "What is a p-value?", isFinal: true)));

    [Fact]
    public void A_long_silence_ends_the_turn()
    {
        Ask("What is a p-value?");
        Assert.Contains(Ask("What is a transformer?", after: Conversation.TurnPause.TotalSeconds + 1), e => e is ContextEvent { Recent: [{ Value: "p-value" }] });
    }

    [Fact]
    public void A_question_that_is_revised_away_is_taken_back()
    {
        Assert.Equal(["p-value"], Cues(Say(Role.Interviewer, "what is a p-value", isFinal: false)));
        var events = Say(Role.Interviewer, "what a day", isFinal: true);
        events.AddRange(Answer("Yes, it is lovely weather today."));
        Assert.Equal(["nothing"], Cues(events));
        Assert.Empty(_conversation.Context.Recent);
    }

    [Fact]
    public void A_revision_replaces_the_words_before_it()
    {
        Say(Role.Interviewer, "what is a pea", isFinal: false);
        Say(Role.Interviewer, "what is a peak", isFinal: false);
        var events = Say(Role.Interviewer, "what is a p-value", isFinal: true);
        Assert.Equal("what is a p-value", Answer("It is the probability of such data.").OfType<QuestionEvent>().Single(q => q.IsComplete).Text);
        Assert.Equal(["p-value"], Cues(events));
    }

    [Fact]
    public void The_same_context_is_told_once()
    {
        Ask("What is a p-value?");
        Assert.Single(Answer("It is the probability of such data.").OfType<ContextEvent>());
        Ask("What is a p-value?");
        Assert.Empty(Answer("As I said, the probability of such data.").OfType<ContextEvent>());
    }

    [Fact]
    public void Times_never_go_backwards()
    {
        Ask("What is a p-value?");
        _now -= 100;
        var events = Ask("And what is a transformer?");
        events.AddRange(_conversation.End());
        Assert.All(events, e => Assert.True(e.At.TotalSeconds > 1));
        Assert.Equal(events.Select(e => e.At).Order(), events.Select(e => e.At));
    }

    [Fact]
    public void Small_talk_is_passed_over()
    {
        var events = Ask("Good morning! How are you today?");
        events.AddRange(Answer("Good morning, I am fine, thank you."));
        events.AddRange(Ask("Great, did you find us easily?"));
        events.AddRange(_conversation.End());
        Assert.Empty(Cues(events));
        Assert.Equal(0, Assert.IsType<EndEvent>(events[^1]).Cued);
    }

    [Fact]
    public void Any_words_are_heard()
    {
        foreach (var text in new[] { "", " ", "😀", "\ud83d", new string('a', 50_000), string.Concat(Enumerable.Repeat("what is why ", 4000)), "今日は" })
        {
            Say(Role.Interviewer, text, isFinal: false);
            Say(Role.Interviewer, text, isFinal: true);
        }

        Assert.IsType<EndEvent>(_conversation.End()[^1]);
    }
}
