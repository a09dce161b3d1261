using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Interviews;
using Cuecard.Tests.Cards;

namespace Cuecard.Tests.Interviews;

public sealed class InterviewTests
{
    private static readonly Deck Deck = BuiltInDeck.Deck;
    private static readonly Grader Grader = new(Deck);

    [Theory]
    [InlineData("research", 5)]
    [InlineData("product", 30)]
    [InlineData("startup", 60)]
    [InlineData("product", 120)]
    public void The_plan_follows_the_company_and_the_time(string company, int minutes)
    {
        var options = Options(company, minutes);
        var plan = InterviewPlan.Make(Deck, options);
        var time = plan.Slots.Sum(s => s.IsCase ? InterviewPlan.QuestionsPerCase * InterviewPlan.MinutesPerQuestion : InterviewPlan.MinutesPerQuestion);
        Assert.InRange(time, Math.Min(minutes, InterviewPlan.MinutesPerQuestion), minutes + (InterviewPlan.QuestionsPerCase * InterviewPlan.MinutesPerQuestion));
        Assert.All(plan.Slots, s => Assert.Contains(options.Company.Asks, a => a.Pillar == s.Pillar));
    }

    [Fact]
    public void Only_the_pillars_that_were_asked_for_come_up()
    {
        var lines = Play(Options("product", 40) with { Pillars = ["statistics", "programming"] }, _ => "I don't know").Lines;
        var pillars = lines.Where(l => l.Kind == LineKind.Question).Select(l => Deck.Find(l.Card!.Value)!.Pillar).Distinct();
        Assert.All(pillars, p => Assert.Contains(p, new[] { "statistics", "programming" }));
    }

    [Fact]
    public void The_same_seed_and_answers_give_the_same_interview_and_grades()
    {
        var (first, second) = (Play(Options("startup", 40), Good), Play(Options("startup", 40), Good));
        Assert.Equal(first.Lines, second.Lines);
        Assert.Equal(first.Answered.Select(a => a.Grade!.Score), second.Answered.Select(a => a.Grade!.Score));
        Assert.NotEqual(first.Lines, Play(Options("startup", 40) with { Seed = 99 }, Good).Lines);
    }

    [Fact]
    public void No_question_is_asked_twice()
    {
        var cards = Play(Options("research", 120), _ => "I don't know").Lines.Where(l => l.Kind == LineKind.Question).Select(l => l.Card).ToList();
        Assert.True(cards.Count > 5);
        Assert.Equal(cards.Distinct().Count(), cards.Count);
    }

    [Fact]
    public void What_was_left_out_is_probed_and_what_was_good_is_followed_up()
    {
        var thin = Play(Options("product", 30), _ => "It is something that you look at in the data and compare with what you expected, mostly.");
        Assert.Contains(thin.Lines, l => l.Kind == LineKind.Probe);
        var good = Play(Options("research", 30), Good);
        Assert.Contains(good.Lines, l => l.Kind == LineKind.FollowUp);
    }

    [Fact]
    public void Probes_do_not_repeat_themselves_within_a_question()
    {
        var lines = Play(Options("research", 60), _ => "It is a method that one uses with data, and it depends on the case at hand, I would say.").Lines;
        foreach (var question in lines.Where(l => l.Kind == LineKind.Probe && l.Card is not null).GroupBy(l => l.Card)) Assert.Equal(question.Select(p => p.Text).Distinct().Count(), question.Count());
    }

    [Fact]
    public void Difficulty_follows_the_answers()
    {
        var strong = Play(Options("product", 120) with { Level = Level.Mid }, Good).Lines.Where(l => l.Kind == LineKind.Question).Average(l => (int)Deck.Find(l.Card!.Value)!.Level);
        var weak = Play(Options("product", 120) with { Level = Level.Mid }, _ => "I don't know").Lines.Where(l => l.Kind == LineKind.Question).Average(l => (int)Deck.Find(l.Card!.Value)!.Level);
        Assert.True(strong > weak, $"{strong:0.00} against {weak:0.00}");
    }

    [Fact]
    public void A_weak_card_comes_up_more_often()
    {
        var weak = new CardId("bayes-theorem");
        int Count(double weakness) => Enumerable.Range(0, 60).Count(seed =>
            Play(Options("product", 8) with { Seed = seed, Pillars = ["statistics"], Weakness = ImmutableDictionary<CardId, double>.Empty.Add(weak, weakness) }, _ => "stop here").Lines.Any(l => l.Card == weak));
        Assert.True(Count(5) > Count(0), "no more often");
    }

    [Fact]
    public void An_interview_that_is_stopped_keeps_what_was_answered()
    {
        var interview = new Interview(Deck, Grader, Options("product", 20) with { Pillars = ["statistics"] });
        interview.Begin();
        interview.Hear(Answer.Typed("It is about the distribution of the mean and how certain you can be of it, given the sample."), TimeSpan.FromSeconds(20));
        var closing = interview.Hear(Answer.Typed("Let's stop here"), TimeSpan.FromSeconds(30));
        Assert.Equal(LineKind.Closing, Assert.Single(closing).Kind);
        Assert.True(interview.IsOver);
        Assert.NotNull(Assert.Single(interview.Answered).Grade);
        Assert.Empty(interview.Hear(Answer.Typed("one more thing"), TimeSpan.FromSeconds(40)));
    }

    private static string Good(InterviewerLine asked) =>
        asked.Card is { } id && Deck.Find(id) is { } card ? $"{card.Say} {string.Join(' ', card.Body.Rubric.Select(p => p.Text))}" : "I would first ask what the goal is, then compare with a control group, and recommend a gradual roll-out.";

    private static (List<InterviewerLine> Lines, ImmutableArray<AnsweredQuestion> Answered) Play(InterviewOptions options, Func<InterviewerLine, string> answer)
    {
        var interview = new Interview(Deck, Grader, options);
        var lines = interview.Begin().ToList();
        for (var turn = 0; !interview.IsOver; turn++)
        {
            Assert.True(turn < 400, "the interview does not end");
            lines.AddRange(interview.Hear(Answer.Typed(answer(lines.Last(l => l.Asks))), TimeSpan.FromSeconds(30 * turn)));
        }

        return (lines, interview.Answered);
    }

    private static InterviewOptions Options(string company, int minutes) =>
        new(Deck.Manifest.Companies.Single(c => c.Id == company), null, [], minutes, 7, Assistance.Hints, ImmutableDictionary<CardId, double>.Empty);
}
