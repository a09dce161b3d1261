using System.Collections.Immutable;
using System.Text;
using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Interviews;
using Cuecard.Tests.Cards;

namespace Cuecard.Tests.Interviews;

public sealed class BusinessCaseTests
{
    private static readonly Deck Deck = BuiltInDeck.Deck;
    private static readonly Grader Grader = new(Deck);

    public static TheoryData<string> All => [.. Deck.Cases.Select(c => c.Id.Value)];

    [Fact]
    public void There_are_at_least_six_of_several_levels()
    {
        Assert.True(Deck.Cases.Length >= 6);
        Assert.True(Deck.Cases.Select(c => c.Level).Distinct().Count() >= 2);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_goes_from_clarifying_to_a_recommendation(string id) =>
        Assert.Equal(["clarify", "metrics", "method", "trade-offs", "recommendation"], Deck.Cases.Single(c => c.Id.Value == id).Stages.Select(s => s.Name));

    [Theory]
    [MemberData(nameof(All))]
    public void Each_fact_is_told_when_it_is_asked_for_and_no_other_with_it(string id)
    {
        var business = Deck.Cases.Single(c => c.Id.Value == id);
        var wrong = new List<string>();
        foreach (var fact in business.Facts)
        {
            foreach (var question in fact.Asked)
            {
                var told = new CaseFacts(business, Grader).Told(question.TrimEnd('?') + "?").ToList();
                if (!told.Contains(fact.Tell) || told.Count > 2) wrong.Add($"{question}: {string.Join(" | ", told)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_model_answer_of_a_stage_scores_well_and_small_talk_does_not(string id)
    {
        foreach (var stage in Deck.Cases.Single(c => c.Id.Value == id).Stages)
        {
            var rubric = new Rubric(stage.Ask, stage.Points, stage.Misconceptions, stage.Say, []);
            var model = Grader.Grade(rubric, Answer.Typed($"{stage.Say} {string.Join(' ', stage.Points.Select(p => p.Text))}"));
            Assert.True(model.Score >= 70, $"{id} {stage.Name}: {model.Score}");
            Assert.InRange(Grader.Grade(rubric, Answer.Typed("The weather was nice on the way here, and I like your office and the coffee.")).Score, 0, 10);
        }
    }

    [Fact]
    public void A_case_is_talked_through_with_questions_facts_and_stages()
    {
        var options = new InterviewOptions(Deck.Manifest.Companies.Single(c => c.Id == "product"), null, ["business"], 20, 3, Assistance.Hints, ImmutableDictionary<CardId, double>.Empty);
        var interview = new Interview(Deck, Grader, options);
        var opening = interview.Begin();
        Assert.Contains(opening, l => l.Kind == LineKind.Stage);
        var business = Deck.Cases.Single(c => opening.Any(l => l.Text == c.Opening));
        var told = interview.Hear(Answer.Typed(business.Facts[0].Asked[0].TrimEnd('?') + "?"), TimeSpan.Zero);
        Assert.Contains(told, l => l.Kind == LineKind.Fact && l.Text == business.Facts[0].Tell);
        var unknown = interview.Hear(Answer.Typed("What is the name of the founder's dog?"), TimeSpan.Zero);
        Assert.Contains(unknown, l => l.Kind == LineKind.Fact && l.Text != business.Facts[0].Tell);
        var stages = new List<string>();
        for (var turn = 0; turn < 30 && !interview.IsOver && interview.Answered.Length < 5; turn++)
            stages.AddRange(interview.Hear(Answer.Typed("I would compare the two groups over the same weeks and look at the revenue for each customer."), TimeSpan.Zero).Where(l => l.Kind == LineKind.Stage).Select(l => l.Text));
        Assert.Equal(business.Stages.Skip(1).Select(s => s.Ask), stages);
    }

    [Theory]
    [InlineData("")]
    [InlineData("id: other\ntitle: T")]
    [InlineData("id: c\ntitle: T\npillar: cooking\nlevel: mid\nopening: O\nstages: []")]
    [InlineData("id: c\ntitle: T\npillar: business\nlevel: boss\nopening: O\nstages: nonsense")]
    [InlineData("[1, 2")]
    [InlineData("id: c\ntitle: T\npillar: business\nlevel: mid\nopening: O\nstages:\n  - {stage: dance, ask: A, say: S, points: [{point: P, weight: 9}]}")]
    public void A_broken_case_is_told_with_its_line_and_never_throws(string yaml)
    {
        var reading = DeckReader.Read("d", [new DeckFile("d/cases/c.yaml", Encoding.UTF8.GetBytes(yaml)), new DeckFile("d/deck.yaml", "name: D\npillars:\n  - {id: business, name: Business}"u8.ToArray())]);
        Assert.NotEmpty(reading.Problems);
        Assert.All(reading.Problems, p => Assert.Contains("expected", p.ToString() + " expected", StringComparison.Ordinal));
        Assert.Empty(reading.Value!.Cases);
    }
}
