namespace Cuecard.Matching;

/// <summary>
/// Turns the evidence for the best card into the probability that it is the one asked for: logistic regression, fitted on
/// leave-one-phrasing-out over the deck and on talk in which nothing is asked (docs/matching.md). Nothing in it names a card.
/// </summary>
internal static class Calibration
{
    /// <summary>At this confidence a live session puts a card on screen.</summary>
    public const double ShowFrom = 0.5;

    /// <summary>The inputs of the fit, in order.</summary>
    public static readonly string[] InputNames =
        ["one", "words", "nearest", "sounds", "margin", "known", "asks", "marked", "firstPerson", "secondPerson", "topic", "length", "telling", "unknown", "asksTelling", "statement", "story", "asksBack"];

    /// <summary>The place of "story" among the inputs.</summary>
    private const int OwnStory = 16;

    private static readonly double[] Weights = [-8.32, 6.57, -1.05, 7.07, 2.63, 1.06, 0.37, 0.18, -7.00, 0.43, -1.29, 0.58, -0.40, 1.01, 1.39, 0.92, -3.25, -3.90];

    /// <summary>A statement about oneself that asks nothing never reaches the screen, whatever it mentions.</summary>
    private const double MostForOwnStory = 0.4;

    /// <summary>The probability for the inputs that <see cref="Inputs"/> gives.</summary>
    public static double Probability(ReadOnlySpan<double> inputs)
    {
        var z = 0.0;
        for (var i = 0; i < Weights.Length; i++) z += Weights[i] * inputs[i];
        var probability = 1 / (1 + Math.Exp(-z));
        return inputs[OwnStory] > 0 ? Math.Min(MostForOwnStory, probability) : probability;
    }

    /// <summary>What is known of the best card and of how the question was put.</summary>
    /// <param name="scorer">The scorer just after it scored the question.</param>
    /// <param name="card">The card.</param>
    /// <param name="score">Its score.</param>
    /// <param name="rival">The best score of any other card.</param>
    /// <param name="part">The question.</param>
    /// <param name="inputs">Filled.</param>
    public static void Inputs(Scorer scorer, int card, double score, double rival, QuestionPart part, Span<double> inputs)
    {
        var length = Math.Max(1, part.WordCount);
        inputs[0] = 1;
        inputs[1] = scorer.Words[card];
        inputs[2] = scorer.Nearest[card];
        inputs[3] = scorer.Sounds[card];
        inputs[4] = score <= 0 ? 0 : Math.Clamp((score - rival) / score, -1, 1);
        inputs[5] = Math.Min(3, scorer.Known);
        inputs[6] = part.Asks ? 1 : 0;
        inputs[7] = part.Marked ? 1 : 0;
        inputs[8] = Math.Min(0.3, (double)part.FirstPerson / length);
        inputs[9] = part.SecondPerson > 0 ? 1 : 0;
        inputs[10] = !part.Asks && part.FirstPerson == 0 && length <= 6 ? 1 : 0;
        inputs[11] = Math.Log(length);
        inputs[12] = Math.Min(2, scorer.TellingFor(card));
        inputs[13] = scorer.Unknown / Math.Max(0.5, scorer.Known + scorer.Unknown);
        inputs[14] = inputs[6] * inputs[12];
        inputs[15] = !part.Asks && inputs[10] == 0 ? 1 : 0;
        inputs[16] = !part.Asks && part.FirstPerson > 0 ? 1 : 0;
        inputs[17] = part.AsksBack ? 1 : 0;
    }
}
