using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Jobs;
using Cuecard.Decks;
using Cuecard.Matching;

namespace Cuecard.Benchmarks;

/// <summary>One more word of a question, matched again: Cuecard beside the search engines a user would pick, at 2,000 cards.</summary>
[SimpleJob(RuntimeMoniker.Net10_0, launchCount: 1, warmupCount: 3, iterationCount: 8)]
[MemoryDiagnoser]
public class PerWordBenchmark
{
    private const string Question = "so when the classes are heavily imbalanced, how would you evaluate a classifier and where in the pipeline would you resample";
    private string[] _prefixes = [];
    private Matcher _matcher = null!;
    private LucenePeer _lucene = null!;
    private Fts5Peer _fts5 = null!;

    [Params(2000)]
    public int Cards { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var deck = BenchmarkDeck.BlowUp(BenchmarkDeck.Load(), Cards);
        _prefixes = [.. WordReader.Read(Question).Select(w => Question[..w.End])];
        _matcher = new Matcher(deck);
        _lucene = Fill(new LucenePeer(), deck);
        _fts5 = Fill(new Fts5Peer(), deck);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = 20, Description = "Cuecard, a word")]
    public int CuecardWords() => _prefixes.Sum(p => _matcher.Rank(p, 4).Length);

    [Benchmark(OperationsPerInvoke = 20, Description = "Lucene.Net, a word")]
    public int LuceneWords() => _prefixes.Sum(p => _lucene.Search(p, 4).Count);

    [Benchmark(OperationsPerInvoke = 20, Description = "SQLite FTS5, a word")]
    public int Fts5Words() => _prefixes.Sum(p => _fts5.Search(p, 4).Count);

    [GlobalCleanup]
    public void Release()
    {
        _lucene.Dispose();
        _fts5.Dispose();
    }

    private static T Fill<T>(T peer, Deck deck)
        where T : ISearchPeer
    {
        foreach (var card in deck.Cards) peer.Put(card);
        return peer;
    }
}
