using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Matching;

namespace Cuecard.Interviews;

/// <summary>Finds the question that leads a candidate to what they left out, without giving it away.</summary>
internal sealed class Probes(Card card, Wording wording)
{
    /// <summary>A follow-up leads to a point when this share of the point's telling stems is in it or in its answer.</summary>
    private const double Leads = 0.3;

    private static readonly (string[] Cues, string[] Questions)[] Kinds =
    [
        (["example", "concrete", "situation", "story"], ["Can you make that concrete with an example?", "Could you give me a specific example?"]),
        (["metric", "measure", "evaluat", "monitor", "report", "score", "compar"], ["How would you measure that?", "Which metric would tell you whether it works?"]),
        (["cost", "slow", "expens", "trade", "price", "slower", "memori", "time"], ["What does that cost you?", "What is the price of doing it that way?"]),
        (["assum", "condit", "requir", "when", "if", "onli", "unless", "hold", "fail", "break"], ["Under which conditions does that hold?", "When does it break down?"]),
        (["not", "never", "mistak", "wrong", "misread"], ["What is a common mistake there?", "What should one not conclude from it?"]),
        (["formula", "equal", "squar", "root", "divid", "ratio", "sum", "logarithm", "probabl"], ["Can you make that more precise, with a formula if you like?", "How would you write that down?"]),
        (["becaus", "reason", "why", "caus", "so"], ["Why is that?", "What is the reason behind it?"]),
        (["befor", "after", "first", "step", "order", "split", "fold"], ["In which order would you do things?", "Where in the process does that happen?"]),
    ];

    private static readonly string[] Open = ["What else would you take into account?", "Is there anything that you would add?", "What is still missing from that picture?"];

    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The question for a mistake: it quotes the candidate.</summary>
    public string? Challenge(Grade grade)
    {
        foreach (var wrong in grade.Misconceptions)
        {
            if (_asked.Add("wrong " + wrong.Id) && wrong.Evidence.Text.Length > 0) return wording.Challenge(Shorten(wrong.Evidence.Text));
        }

        return null;
    }

    /// <summary>The question for the weightiest point that was left out, or null where none is worth one.</summary>
    public string? ForMissed(Grade grade, string answer)
    {
        foreach (var point in grade.Missed.Where(m => m.Weight >= 2 || grade.Missed.All(o => o.Weight < 2)))
        {
            if (!_asked.Add(point.Id)) continue;
            if (FollowUpFor(point) is { } followUp && _asked.Add(followUp.Question)) return Mentioning(followUp.Question, answer);
            var words = WordReader.Read(point.Text).ConvertAll(w => Stemmer.Stem(w.Text));
            var kind = Kinds.FirstOrDefault(k => k.Cues.Any(words.Contains)).Questions ?? Open;
            var question = wording.Pick(kind);
            if (_asked.Add(question)) return question;
        }

        return null;
    }

    /// <summary>A follow-up of the card that was not asked yet, deeper ones first.</summary>
    public FollowUp? Deeper(Random random)
    {
        var left = card.Body.FollowUps.Where(f => !_asked.Contains(f.Question)).ToImmutableArray();
        if (left.IsEmpty) return null;
        var next = left[random.Next(left.Length)];
        _asked.Add(next.Question);
        return next;
    }

    private FollowUp? FollowUpFor(PointGrade point)
    {
        var wanted = Telling(point.Text);
        if (wanted.Count == 0) return null;
        return card.Body.FollowUps
            .Where(f => !_asked.Contains(f.Question))
            .Select(f => (FollowUp: f, Share: Telling($"{f.Question} {f.Answer}").Count(wanted.Contains) / (double)wanted.Count))
            .Where(f => f.Share >= Leads)
            .OrderByDescending(f => f.Share)
            .Select(f => f.FollowUp)
            .FirstOrDefault();
    }

    /// <summary>Ties a question to a term that the candidate used and that the question is about.</summary>
    private string Mentioning(string question, string answer)
    {
        var said = $" {string.Join(' ', WordReader.Read(answer).Select(w => w.Text))} ";
        var asked = $" {string.Join(' ', WordReader.Read(question).Select(w => w.Text))} ";
        foreach (var term in card.Head.Terms.OrderByDescending(t => t.Length))
        {
            var words = $" {string.Join(' ', WordReader.Read(term).Select(w => w.Text))} ";
            if (said.Contains(words, StringComparison.Ordinal) && !asked.Contains(words, StringComparison.Ordinal)) return wording.Mention(term, question);
        }

        return question;
    }

    private static HashSet<string> Telling(string text) =>
        [.. WordReader.Read(text).Where(w => !FunctionWords.Contains(w.Text)).Select(w => Stemmer.Stem(w.Text))];

    private static string Shorten(string said)
    {
        var words = said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 14 ? string.Join(' ', words) : string.Join(' ', words.Take(14)) + " …";
    }
}
