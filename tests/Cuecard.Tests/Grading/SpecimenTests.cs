using Cuecard.Grading.Evaluation;
using Cuecard.Tests.Cards;

namespace Cuecard.Tests.Grading;

/// <summary>The grader against answers that people wrote and graded without having seen its patterns.</summary>
public sealed class SpecimenTests
{
    private static readonly Lazy<GradingReport> Report = new(() => new GradingBenchmark(BuiltInDeck.Deck, Specimens()).CrossValidate());

    [Fact]
    public void There_are_four_specimens_of_at_least_sixty_cards()
    {
        var cards = Specimens().GroupBy(s => s.Card).ToList();
        Assert.True(cards.Count >= 60, $"{cards.Count} cards");
        Assert.All(cards, c => Assert.Equal(Specimen.Kinds.Order(), c.Select(s => s.Kind).Order()));
    }

    private static List<Specimen> Specimens() =>
        [.. Directory.GetFiles(Path.Combine(BuiltInDeck.Folder, "..", "..", "tests", "data", "specimens"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(Specimen.Read)];
}
