namespace Cuecard.Matching.Evaluation;

/// <summary>How well a matcher did. Shares are between 0 and 1.</summary>
/// <param name="Questions">Lines that have a card.</param>
/// <param name="Silent">Lines on which nothing should be shown.</param>
/// <param name="Top1">Share of questions with a right card first.</param>
/// <param name="Top3">Share of questions with a right card among the first three.</param>
/// <param name="MeanReciprocalRank">Mean of one over the rank of the first right card, 0 where it is not among the first ten.</param>
/// <param name="ShownRight">Share of questions for which a right card would be put on screen.</param>
/// <param name="ShownWrong">Share of questions for which a wrong card would be put on screen.</param>
/// <param name="FalseCues">Share of silent lines on which something would be put on screen.</param>
/// <param name="CalibrationError">Expected calibration error over ten bins: the mean distance of confidence from the share that was right.</param>
/// <param name="Anticipation">Mean share of the words heard when the right card became first for good; 1 where it never did.</param>
/// <param name="Flicker">Mean number of times the card on screen was replaced by another while the question was asked.</param>
/// <param name="MicrosecondsPerWordP50">Median time from a word to the ranking, in microseconds.</param>
/// <param name="MicrosecondsPerWordP99">The same for the slowest word in a hundred.</param>
public sealed record MatchReport(
    int Questions,
    int Silent,
    double Top1,
    double Top3,
    double MeanReciprocalRank,
    double ShownRight,
    double ShownWrong,
    double FalseCues,
    double CalibrationError,
    double Anticipation,
    double Flicker,
    double MicrosecondsPerWordP50,
    double MicrosecondsPerWordP99);
