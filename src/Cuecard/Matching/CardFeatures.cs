using Cuecard.Decks;

namespace Cuecard.Matching;

/// <summary>The numbered features of one card.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Terms">Each of its terms.</param>
/// <param name="Say">Its ten-second answer.</param>
/// <param name="Asked">Each of its phrasings.</param>
/// <param name="Body">The words of its rubric and pitfalls, with repeats.</param>
internal sealed record CardFeatures(TextFeatures Title, TextFeatures[] Terms, TextFeatures Say, TextFeatures[] Asked, TextFeatures Body)
{
    /// <summary>Of the ways to say a point, so many are read: more serve the grader, and would here outweigh the cards that have fewer.</summary>
    private const int MostWays = 3;

    /// <summary>The words of title and terms, each once.</summary>
    public int[] Telling { get; } = [.. Terms.Append(Title).SelectMany(t => t.Words).Distinct()];

    public static CardFeatures Of(FeatureLearner learner, Card card)
    {
        var head = card.Head;
        var body = card.ReadBody();
        var lore = body.Rubric.SelectMany(r => r.Ways.Take(MostWays).Append(r.Text))
            .Concat(body.Pitfalls.SelectMany(p => p.Ways.Take(MostWays).Append(p.Wrong).Append(p.Right)));
        return new CardFeatures(
            learner.LearnTerm(head.Title),
            [.. head.Terms.Select(learner.LearnTerm)],
            learner.Learn(head.Say),
            [.. head.Asked.Select(learner.Learn)],
            learner.LearnOnce(lore));
    }
}

/// <summary>The numbered features of one text, in order, with repeats.</summary>
internal sealed record TextFeatures(int[] Words, int[] Sounds);
