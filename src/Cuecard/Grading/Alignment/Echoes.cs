using Cuecard.Grading.Wording;

namespace Cuecard.Grading.Alignment;

/// <summary>Tells an answer that only gives the question back, in any of its phrasings.</summary>
internal sealed class Echoes
{
    /// <summary>An answer of which this share is the question's own words in the question's order says nothing.</summary>
    private const double Share = 0.6;

    /// <summary>Fewer words in a row than this may be chance.</summary>
    private const int ShortestRun = 2;

    private readonly string[][] _questions;

    public Echoes(IEnumerable<Passage> questions) => _questions = [.. questions.Select(q => q.Content.Select(t => t.Stem).ToArray())];

    /// <summary>True where nearly all that an answer says stands in one question, in runs of its words.</summary>
    public bool Covers(Passage answer)
    {
        var said = answer.Content.Select(t => t.Stem).ToArray();
        return _questions.Any(q => Repeated(said, q) >= Share * said.Length);
    }

    private static int Repeated(string[] said, string[] question)
    {
        var repeated = 0;
        for (var i = 0; i < said.Length;)
        {
            var longest = 0;
            for (var q = 0; q < question.Length; q++)
            {
                var n = 0;
                while (i + n < said.Length && q + n < question.Length && said[i + n] == question[q + n]) n++;
                longest = Math.Max(longest, n);
            }

            if (longest >= ShortestRun) repeated += longest;
            i += Math.Max(1, longest);
        }

        return repeated;
    }
}
