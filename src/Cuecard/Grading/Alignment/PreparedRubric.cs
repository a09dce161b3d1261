using System.Collections.Immutable;
using Cuecard.Grading.Wording;
using Cuecard.Matching;

namespace Cuecard.Grading.Alignment;

/// <summary>A rubric as phrases whose words are weighed by what they tell beyond the subject and beyond the other points.</summary>
internal sealed class PreparedRubric
{
    /// <summary>What a word of the question, title or terms tells, against another word.</summary>
    private const float SubjectWord = 0.45f;

    /// <summary>The same where there is nothing but a question and a reference.</summary>
    private const float QuestionWord = 0.2f;

    /// <summary>So many words of answers are remembered with how near they are to the rubric's.</summary>
    private const int MostColumns = 400;

    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, WordColumn> _columns = new(StringComparer.Ordinal);
    private readonly Func<string, bool> _isTechnical;

    private PreparedRubric(Rubric rubric, WordTable table, ImmutableArray<PreparedItem> points, ImmutableArray<PreparedItem> misconceptions, Phrase whole, Echoes echoes, string[][] terms, Func<string, bool> isTechnical)
    {
        (Echoes, Terms, _isTechnical) = (echoes, terms, isTechnical);
        Rubric = rubric;
        Table = table;
        Points = points;
        Whole = whole;
        Misconceptions = misconceptions;
    }

    public Rubric Rubric { get; }

    /// <summary>The words of all phrases.</summary>
    public WordTable Table { get; }

    public ImmutableArray<PreparedItem> Points { get; }

    public ImmutableArray<PreparedItem> Misconceptions { get; }

    /// <summary>All of the points as one phrase.</summary>
    public Phrase Whole { get; }

    /// <summary>The question in all its phrasings.</summary>
    public Echoes Echoes { get; }

    /// <summary>The subject's title, terms and phrasings as stems.</summary>
    public string[][] Terms { get; }

    /// <summary>A word of an answer against every word of the rubric.</summary>
    public WordColumn ColumnOf(Token token)
    {
        if (_columns.TryGetValue(token.Stem, out var column)) return column;
        if (_columns.Count >= MostColumns) _columns.Clear();
        return _columns[token.Stem] = WordColumn.Of(token, Table, _isTechnical);
    }

    public static PreparedRubric Of(Rubric rubric, Lexicon lexicon, Func<string, bool> isTechnical)
    {
        var table = new WordTable();
        var points = rubric.Points.Select(p => PreparedItem.Read(p.Text, p.Ways, null, lexicon, table)).ToImmutableArray();
        var misconceptions = rubric.Misconceptions.Select(m => PreparedItem.Read(m.Wrong, m.Ways, m.Right, lexicon, table)).ToImmutableArray();
        var whole = Phrase.Read("", Passage.Read(string.Join(". ", rubric.Points.Select(p => p.Text)), lexicon), table);
        var asked = rubric.Subject.Append(rubric.Question).Select(s => Passage.Read(s, lexicon)).ToArray();
        var subject = asked.SelectMany(p => p.Content).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal);
        var named = rubric.Subject.Take(1).Append(rubric.Question).SelectMany(s => Passage.Read(s, lexicon).Content).Select(t => t.Stem).ToHashSet(StringComparer.Ordinal);
        var subjectWord = rubric.IsDerived ? QuestionWord : SubjectWord;
        WeighAll(points);
        WeighAll(misconceptions);
        whole.Weigh(table, w => named.Contains(table[w].Stem) ? subjectWord : 1);
        return new PreparedRubric(rubric, table, points, misconceptions, whole, new Echoes(asked), [.. asked.Select(p => p.All.Select(t => t.Stem).ToArray()).Where(t => t.Length > 0)], isTechnical);

        void WeighAll(ImmutableArray<PreparedItem> items)
        {
            var spread = items.SelectMany(i => i.Vocabulary).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
            foreach (var item in items) item.Weigh(table, Telling);
            PreparedItem.TellApart(items);

            float Telling(int word)
            {
                var stem = table[word].Stem;
                var own = named.Contains(stem) ? subjectWord : subject.Contains(stem) ? (1 + subjectWord) / 2 : 1;
                return own / MathF.Sqrt(spread.GetValueOrDefault(word, 1));
            }
        }
    }
}
