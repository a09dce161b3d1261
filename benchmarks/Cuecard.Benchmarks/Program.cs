using BenchmarkDotNet.Running;
using Cuecard.Benchmarks;

switch (args)
{
    case ["accuracy", ..]:
        AccuracyReport.Print(Console.Out);
        return 0;
    case ["footprint", .. var rest]:
        FootprintReport.Print(Console.Out, rest is [var count] ? int.Parse(count) : 2000);
        return 0;
    case ["grading", .. var rest]:
        GradingReportPage.Print(Console.Out, fit: rest is ["fit"]);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PerWordBenchmark).Assembly).Run(args);
        return 0;
}
