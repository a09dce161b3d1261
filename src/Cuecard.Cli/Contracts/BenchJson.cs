using Cuecard.Matching.Evaluation;

namespace Cuecard.Cli.Contracts;

/// <summary>The answer of <c>bench match --json</c>. Shares are between 0 and 1.</summary>
internal sealed record BenchJson(
    int Version,
    int Questions,
    int Silent,
    double Top1,
    double Top3,
    double Mrr,
    double ShownRight,
    double ShownWrong,
    double FalseCues,
    double CalibrationError,
    double Anticipation,
    double Flicker,
    WordTimeJson MicrosecondsPerWord)
{
    public static BenchJson Of(MatchReport report) => new(
        JsonOutput.Version,
        report.Questions,
        report.Silent,
        Round(report.Top1),
        Round(report.Top3),
        Round(report.MeanReciprocalRank),
        Round(report.ShownRight),
        Round(report.ShownWrong),
        Round(report.FalseCues),
        Round(report.CalibrationError),
        Round(report.Anticipation),
        Round(report.Flicker),
        new WordTimeJson(Round(report.MicrosecondsPerWordP50), Round(report.MicrosecondsPerWordP99)));

    private static double Round(double value) => Math.Round(value, 4);
}

/// <summary>Time from a word to the ranking, for the median word and for the slowest in a hundred.</summary>
internal sealed record WordTimeJson(double P50, double P99);
