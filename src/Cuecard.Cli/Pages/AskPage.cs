using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Matching;

namespace Cuecard.Cli.Pages;

/// <summary>The answer to a question: the card for it, most useful part first, and the runners-up.</summary>
internal static class AskPage
{
    private const int MostOthers = 4;

    /// <summary>Below this confidence a runner-up is noise.</summary>
    public const double WorthNaming = 0.05;

    /// <summary>Lays the answer out.</summary>
    /// <param name="deck">The deck.</param>
    /// <param name="questions">The questions found in the text, with their cards.</param>
    /// <param name="ranked">All cards, best first.</param>
    /// <param name="width">Cells a line.</param>
    public static IEnumerable<Line> Lay(Deck deck, ImmutableArray<QuestionMatch> questions, ImmutableArray<RankedCard> ranked, int width)
    {
        var shown = ranked.Where(c => c.Shown).ToList();
        var page = new CardPage(deck, width);
        for (var i = 0; i < shown.Count; i++)
        {
            if (i > 0)
            {
                yield return Line.Empty;
                yield return Line.Of(new Span(new string('─', width), Tone.Faint));
            }

            var type = questions.FirstOrDefault(q => q.Cards is [var first, ..] && first.Card.Id == shown[i].Card.Id)?.Type ?? QuestionType.Open;
            foreach (var line in Card(page, shown[i], type)) yield return line;
        }

        var others = ranked.Where(c => !c.Shown && (shown.Count == 0 || c.Confidence >= WorthNaming)).Take(MostOthers).ToList();
        if (shown.Count == 0)
        {
            yield return Line.Of(others.Count == 0 ? "No card of this deck touches that." : "No card answers that for certain. The nearest:");
            if (others.Count == 0) yield return Line.Of(new Span("See what there is: cuecard deck list", Tone.Faint));
        }
        else if (others.Count > 0)
        {
            yield return Line.Empty;
            yield return Line.Of(new Span("Also near", Tone.Heading));
        }

        foreach (var line in others.SelectMany(o => Other(o, width))) yield return line;
        if (ranked.IsEmpty) yield break;
        yield return Line.Empty;
        foreach (var line in LineWrap.Wrap([new Span($"The whole card: cuecard deck show {ranked[0].Card.Id}", Tone.Faint)], width, hang: 2)) yield return line;
    }

    private static IEnumerable<Line> Card(CardPage page, RankedCard ranked, QuestionType type)
    {
        var because = ranked.Because.IsEmpty ? "" : $" for {string.Join(", ", ranked.Because.Select(b => $"“{b.Heard}”"))}";
        return page.Head(ranked.Card, $"{Percent(ranked.Confidence)}{because}").Concat(SectionOrder.For(type).SelectMany(s => page.Section(ranked.Card, s)));
    }

    private static IEnumerable<Line> Other(RankedCard other, int width) =>
        LineWrap.Wrap([new Span(other.Card.Id.Value, Tone.Link), $"  {other.Card.Title}  ", new Span(Percent(other.Confidence), Tone.Faint)], width - 2, hang: 4).Select(l => l.Indent(2));

    /// <summary>A confidence as people read it.</summary>
    public static string Percent(double confidence) => $"{Math.Round(100 * confidence)}%";
}
