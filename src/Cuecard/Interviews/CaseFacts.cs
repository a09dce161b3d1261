using Cuecard.Decks;
using Cuecard.Grading;
using Cuecard.Matching;

namespace Cuecard.Interviews;

/// <summary>Tells which facts of a case somebody asks for; each is told once.</summary>
internal sealed class CaseFacts(BusinessCase business, Grader grader)
{
    /// <summary>A fact is asked for when one of its ways is said this well.</summary>
    private const double Asked = 0.62;

    private static readonly string[] Openers =
        ["what", "which", "how", "who", "when", "where", "why", "do", "does", "did", "is", "are", "was", "were", "can", "could", "have", "has", "any", "may", "should", "would", "am"];

    private readonly HashSet<int> _told = [];

    /// <summary>True where the last question asked for nothing that is known.</summary>
    public bool LastWasEmpty { get; private set; }

    /// <summary>True for a text that asks something of the interviewer.</summary>
    public static bool Asks(string text)
    {
        if (text.TrimEnd().EndsWith('?')) return true;
        var words = WordReader.Read(text);
        return words.Count is > 0 and < 25 && Openers.Contains(words[0].Text);
    }

    /// <summary>The facts that a text asks for. In a longer answer only its questions are looked at.</summary>
    public IEnumerable<string> Told(string text)
    {
        var questions = text.Split('.', '!', '\n').SelectMany(s => s.Split('?')).Select(s => s.Trim()).Where(s => s.Length > 0 && (Asks(s) || text.Contains(s + "?", StringComparison.Ordinal))).ToArray();
        var told = new List<string>();
        for (var i = 0; i < business.Facts.Length; i++)
        {
            if (_told.Contains(i) || !questions.Any(q => business.Facts[i].Asked.Any(a => grader.Similarity(a, q) >= Asked))) continue;
            _told.Add(i);
            told.Add(business.Facts[i].Tell);
        }

        LastWasEmpty = questions.Length > 0 && told.Count == 0;
        return told;
    }
}
