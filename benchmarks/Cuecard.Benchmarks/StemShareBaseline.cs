using Cuecard.Matching;

namespace Cuecard.Benchmarks;

/// <summary>The plain grader that ours must beat: the share of the reference's stems that the answer has, weighted by inverse document frequency, the question's words left out, and the square root taken.</summary>
internal sealed class StemShareBaseline
{
    private readonly Dictionary<string, int> _documents = new(StringComparer.Ordinal);
    private readonly int _count;

    public StemShareBaseline(IEnumerable<string> references)
    {
        foreach (var reference in references.Distinct(StringComparer.Ordinal))
        {
            _count++;
            foreach (var stem in Stems(reference)) _documents[stem] = _documents.GetValueOrDefault(stem) + 1;
        }
    }

    public double Score(string question, string reference, string answer)
    {
        var asked = Stems(question);
        var wanted = Stems(reference);
        wanted.ExceptWith(asked);
        if (wanted.Count == 0) return 0;
        var said = Stems(answer);
        return 100 * Math.Sqrt(wanted.Where(said.Contains).Sum(Weight) / wanted.Sum(Weight));
    }

    private double Weight(string stem) => Math.Log((_count + 1.0) / (_documents.GetValueOrDefault(stem) + 0.5));

    private static HashSet<string> Stems(string text) =>
        [.. WordReader.Read(text).Where(w => w.Text.Length > 1 && !Common.Contains(w.Text)).Select(w => Stemmer.Stem(w.Text))];

    private static readonly HashSet<string> Common = [.. "a an the this that these those of in on at to for from by with about into is are was were be been it its as and or but not can will would which what how when where who why do does you your they their them there than then so if".Split(' ')];
}
