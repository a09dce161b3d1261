namespace Cuecard.Grading.Alignment;

/// <summary>Where in an answer a phrase is said best, and how well.</summary>
/// <param name="Score">The share of its telling weight that is said there, 0 to 1.</param>
/// <param name="Plain">The same by plain information.</param>
/// <param name="Cosine">The cosine of the window's mean vector with the phrase's, at best.</param>
/// <param name="Denied">The share of what is said there that is denied in one and not in the other.</param>
/// <param name="Opposite">The share of the telling weight whose opposite is said there.</param>
/// <param name="Rejected">The share of what is said there that the speaker calls a mistake.</param>
/// <param name="Guessed">The share of what is said there that the speaker says is a guess.</param>
/// <param name="Places">The places of the answer's words that say it, ascending.</param>
internal readonly record struct PhraseMatch(
    float Score, float Plain, float Cosine, float Denied, float Opposite, float Rejected, float Guessed, int[] Places)
{
    public static PhraseMatch None { get; } = new(0, 0, 0, 0, 0, 0, 0, []);
}
