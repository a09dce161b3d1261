using Cuecard.Decks;
using Cuecard.Matching;

namespace Cuecard.Tests.Matching;

public class LexiconTests
{
    private static readonly Lexicon Words = new(
    [
        new LexiconEntry("xgboost", ["extreme gradient boosting"], ["x g boost", "ex g boost"]),
        new LexiconEntry("gradient boosting", ["boosted trees"], []),
        new LexiconEntry("k-means", [], ["came eans"]),
        new LexiconEntry("?", ["nothing"], [""]),
    ]);

    private static string Read(string text) => string.Join(' ', Words.Canonical(WordReader.Read(text)).Select(w => w.Text));

    [Theory]
    [InlineData("how does ex g boost work", "how does xgboost work")]
    [InlineData("X-G-boost?", "xgboost")]
    [InlineData("boosted trees or came eans", "gradient boosting or k means")]
    [InlineData("nothing known", "nothing known")]
    [InlineData("ex g", "ex g")]
    [InlineData("", "")]
    public void Every_form_is_read_as_its_term(string heard, string read) => Assert.Equal(read, Read(heard));

    [Fact]
    public void The_longest_form_wins() => Assert.Equal("xgboost", Read("extreme gradient boosting"));

    [Fact]
    public void The_term_keeps_the_place_of_what_was_heard()
    {
        const string text = "Well, came eans then";
        var words = Words.Canonical(WordReader.Read(text));
        Assert.All(words.Skip(1).Take(2), w => Assert.Equal("came eans", text[w.Start..w.End]));
        Assert.Equal([true, true, false, false], words.Select(w => w.StartsClause));
    }
}
