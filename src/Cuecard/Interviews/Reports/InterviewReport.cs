using System.Collections.Immutable;
using Cuecard.Decks;

namespace Cuecard.Interviews.Reports;

/// <summary>What came of an interview, a mock one or a real one.</summary>
/// <param name="Title">What it was.</param>
/// <param name="Overall">The mean score of the graded questions, 0 to 100, or null where none could be graded.</param>
/// <param name="Pillars">The same by pillar, in the deck's order.</param>
/// <param name="Questions">Every question, in order.</param>
/// <param name="Review">The cards to review next, the most urgent first.</param>
public sealed record InterviewReport(
    string Title,
    double? Overall,
    ImmutableArray<PillarScore> Pillars,
    ImmutableArray<AnsweredQuestion> Questions,
    ImmutableArray<Card> Review)
{
    private const int MostReview = 8;

    /// <summary>From this score on a card need not be reviewed.</summary>
    private const double GoodEnough = 75;

    /// <summary>Sums up what was asked and answered.</summary>
    public static InterviewReport Of(Deck deck, string title, ImmutableArray<AnsweredQuestion> answered)
    {
        var graded = answered.Where(a => a.Grade is not null).ToList();
        var pillars = deck.Manifest.Pillars
            .Select(p => (p, Scores: graded.Where(a => a.Pillar == p.Id).Select(a => a.Grade!.Score).ToList()))
            .Where(p => p.Scores.Count > 0)
            .Select(p => new PillarScore(p.p.Id, p.p.Name, Math.Round(p.Scores.Average()), p.Scores.Count));
        var review = graded
            .Where(a => a.Card is not null && (a.Grade!.Score < GoodEnough || !a.Grade.Misconceptions.IsEmpty))
            .OrderBy(a => a.Grade!.Score - (10 * a.Grade.Misconceptions.Length))
            .Select(a => deck.Find(a.Card!.Value))
            .OfType<Card>()
            .Distinct()
            .Take(MostReview);
        return new InterviewReport(title, graded.Count == 0 ? null : Math.Round(graded.Average(a => a.Grade!.Score)), [.. pillars], answered, [.. review]);
    }
}

/// <summary>How a pillar went.</summary>
/// <param name="Id">The pillar's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Score">The mean score, 0 to 100.</param>
/// <param name="Questions">How many questions.</param>
public sealed record PillarScore(string Id, string Name, double Score, int Questions);
