using System.Text.Json;
using Cuecard.Decks;
using Cuecard.Matching;
using Cuecard.Matching.Evaluation;

namespace Cuecard.Benchmarks;

/// <summary>Leave-one-phrasing-out, typed and as PocketSphinx heard it, and silence: Cuecard beside Lucene.Net and FTS5.</summary>
internal static class AccuracyReport
{
    public static void Print(TextWriter output)
    {
        var deck = BenchmarkDeck.Load();
        var heard = Heard();
        var silence = Lines("silence.jsonl").Select(l => l.GetProperty("question").GetString()!).ToList();
        var time = TimeProvider.System;
        var typed = MatchBenchmark.LeaveOneOut(deck, time);
        var spoken = MatchBenchmark.LeaveOneOut(deck, time, heard);
        var quiet = MatchBenchmark.Play(deck, silence.Select(s => new BenchmarkLine(s, [])), time);
        var (t, s, q) = (MatchBenchmark.Report(typed, time), MatchBenchmark.Report(spoken, time), MatchBenchmark.Report(quiet, time));
        var shown = t.ShownRight + t.ShownWrong;
        output.WriteLine($"{deck.Cards.Length} cards, {t.Questions} phrasings typed, {s.Questions} heard by PocketSphinx, {q.Silent} lines of talk");
        output.WriteLine();
        output.WriteLine("| | typed, top 1 | top 3 | right for good after | heard, top 1 | top 3 | shown on talk |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        output.WriteLine(Row("Cuecard", t.Top1, t.Top3, t.Anticipation, s.Top1, s.Top3, q.FalseCues));
        foreach (ISearchPeer peer in new ISearchPeer[] { new LucenePeer(), new Fts5Peer() })
        {
            using (peer) output.WriteLine(Measure(peer, deck, heard, silence, shown));
        }

        output.WriteLine();
        output.WriteLine($"The peers have no sense of what is a question: each is given the score from which on it shows a card as often on typed questions as Cuecard does ({shown:P1}).");
    }

    private static string Measure(ISearchPeer peer, Deck deck, Dictionary<(CardId Card, string Said), string> heard, List<string> silence, double shown)
    {
        foreach (var card in deck.Cards) peer.Put(card);
        var typed = new Tally();
        var spoken = new Tally();
        foreach (var card in deck.Cards)
        {
            for (var p = 0; p < card.Head.Asked.Length; p++)
            {
                peer.Put(card, without: p);
                typed.Add(peer, card.Head.Asked[p], card.Id, anticipate: true);
                if (heard.TryGetValue((card.Id, card.Head.Asked[p]), out var words)) spoken.Add(peer, words, card.Id, anticipate: false);
            }

            peer.Put(card);
        }

        var threshold = typed.Scores.OrderDescending().ElementAt(Math.Min(typed.Scores.Count - 1, (int)(shown * typed.Scores.Count)));
        var cues = silence.Average(s => peer.Search(s, 1) is [var first, ..] && first.Score >= threshold ? 1.0 : 0.0);
        return Row(peer.Name, typed.Top1, typed.Top3, typed.Anticipation, spoken.Top1, spoken.Top3, cues);
    }

    private static string Row(string name, double top1, double top3, double anticipation, double heard1, double heard3, double cues) =>
        $"| {name} | {top1:P1} | {top3:P1} | {anticipation:P1} of the words | {heard1:P1} | {heard3:P1} | {cues:P1} |";

    private static Dictionary<(CardId Card, string Said), string> Heard() => Lines("heard.jsonl").ToDictionary(
        l => (new CardId(l.GetProperty("cards")[0].GetString()!), l.GetProperty("said").GetString()!),
        l => l.GetProperty("question").GetString()!);

    private static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(Path.Combine(BenchmarkDeck.Root, "tests", "data", file)).Where(l => l.Length > 0).Select(l => JsonDocument.Parse(l).RootElement);

    private sealed class Tally
    {
        private int _count;
        private int _first;
        private int _three;
        private double _heard;

        public List<double> Scores { get; } = [];

        public double Top1 => (double)_first / _count;

        public double Top3 => (double)_three / _count;

        public double Anticipation => _heard / _count;

        public void Add(ISearchPeer peer, string question, CardId right, bool anticipate)
        {
            var found = peer.Search(question, 3);
            _count++;
            if (found.Any(f => f.Card == right)) _three++;
            var isFirst = found is [var best, ..] && best.Card == right;
            if (isFirst) _first++;
            Scores.Add(found is [var top, ..] ? top.Score : 0);
            if (anticipate) _heard += isFirst ? HeardShare(peer, question, right) : 1;
        }

        private static double HeardShare(ISearchPeer peer, string question, CardId right)
        {
            var ends = WordReader.Read(question).Select(w => w.End).Distinct().ToList();
            var needed = ends.Count;
            while (needed > 1 && peer.Search(question[..ends[needed - 2]], 1) is [var first, ..] && first.Card == right) needed--;
            return (double)needed / Math.Max(1, ends.Count);
        }
    }
}
