using System.Diagnostics;
using Cuecard.Matching;
using Cuecard.Storage;

namespace Cuecard.Benchmarks;

/// <summary>Time a word and memory of the whole process with a blown-up deck, loaded from its built form as the product does.</summary>
internal static class FootprintReport
{
    public static void Print(TextWriter output, int cards)
    {
        var file = Path.Combine(Path.GetTempPath(), $"cuecard-{cards}.deck");
        var watch = Stopwatch.StartNew();
        if (DeckFolder.LoadBuilt(file) is not { } deck)
        {
            File.WriteAllBytes(file, DeckFolder.Build(BenchmarkDeck.BlowUp(BenchmarkDeck.Load(), cards), "footprint"));
            output.WriteLine($"Wrote {file}. Run again to measure, in a process that has not built it.");
            return;
        }

        var loaded = watch.Elapsed;
        var matcher = new Matcher(deck);
        var indexed = watch.Elapsed - loaded;
        using (var early = Process.GetCurrentProcess()) output.WriteLine($"after loading: heap {GC.GetTotalMemory(false) / 1e6:F0} MB, process {early.WorkingSet64 / 1e6:F0} MB");
        var questions = deck.Cards.Where((_, c) => c % 7 == 0).Select(c => c.Head.Asked[c.Head.Asked.Length / 2]).ToList();
        foreach (var question in questions.Take(50)) matcher.Rank(question);
        var ticks = new List<long>();
        foreach (var question in questions)
        {
            foreach (var word in WordReader.Read(question))
            {
                var prefix = question[..word.End];
                var start = Stopwatch.GetTimestamp();
                matcher.Match(prefix, unfinished: true, top: 4);
                ticks.Add(Stopwatch.GetTimestamp() - start);
            }
        }

        ticks.Sort();
        double Micros(double quantile) => ticks[(int)(quantile * (ticks.Count - 1))] * 1e6 / Stopwatch.Frequency;
        using var process = Process.GetCurrentProcess();
        output.WriteLine($"{deck.Cards.Length} cards: loaded in {loaded.TotalMilliseconds:F0} ms, indexed in {indexed.TotalMilliseconds:F0} ms");
        output.WriteLine($"{ticks.Count} words: p50 {Micros(0.5):F0} us, p99 {Micros(0.99):F0} us, most {Micros(1):F0} us a word");
        output.WriteLine($"memory of the process: {process.WorkingSet64 / 1e6:F0} MB now, {process.PeakWorkingSet64 / 1e6:F0} MB at its peak");
    }
}
