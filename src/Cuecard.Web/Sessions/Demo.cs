using System.Collections.Immutable;
using Cuecard.Live;

namespace Cuecard.Web.Sessions;

/// <summary>A short conversation that shows the product at work without a microphone.</summary>
internal static class Demo
{
    /// <summary>What the status line calls it.</summary>
    public const string Title = "Demo";

    private const double SecondsPerWord = 0.3;
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(1.2);

    private static readonly (Role Role, string Speaker, string Text)[] Script =
    [
        (Role.Interviewer, "Maya", "Thanks for making the time today. Let's start with something classic: what is a p-value?"),
        (Role.Candidate, "You", "It is the probability of data at least as extreme as ours, computed as if the null hypothesis were true."),
        (Role.Interviewer, "Maya", "Good. And what does it not tell you?"),
        (Role.Candidate, "You", "It is not the probability that the null is true, and it says nothing about how large the effect is."),
        (Role.Interviewer, "Maya", "Let's move on to modelling. Your fraud data has one positive in a thousand; how do you deal with the class imbalance?"),
        (Role.Candidate, "You", "First I would pick the metric, precision and recall at the capacity of the review team, and only then think of weights."),
        (Role.Interviewer, "Maya", "Right. When would you choose the lasso over ridge regression?"),
        (Role.Candidate, "You", "When I expect few features to matter and I want a sparse model."),
        (Role.Interviewer, "Maya", "Last one. Daily active users dropped by ten percent overnight. How would you find out why?"),
        (Role.Candidate, "You", "I would first rule out a logging problem, then cut the drop by platform, country and version."),
    ];

    /// <summary>The conversation, word by word.</summary>
    public static ImmutableArray<Utterance> Utterances()
    {
        var utterances = ImmutableArray.CreateBuilder<Utterance>();
        var at = TimeSpan.FromSeconds(0.3);
        foreach (var (role, speaker, text) in Script)
        {
            var words = text.Split(' ');
            for (var i = 1; i <= words.Length; i++)
            {
                at += TimeSpan.FromSeconds(SecondsPerWord);
                utterances.Add(new Utterance(at, role, speaker, string.Join(' ', words[..i]), i == words.Length));
            }

            at += Breath;
        }

        return utterances.ToImmutable();
    }
}
