using Cuecard.Matching;

namespace Cuecard.Tests.Matching;

public class WordReaderTests
{
    [Theory]
    [InlineData("What's a p-value?", "what is a p value")]
    [InlineData("Why didn't you use L2/ridge?", "why did not you use l2 ridge")]
    [InlineData("can't won't shan't", "can not will not shall not")]
    [InlineData("we've you'd they're I'm she'll", "we have you would they are i am she will")]
    [InlineData("let's go", "let us go")]
    [InlineData("Student's t-test", "student t test")]
    [InlineData("What’s σ² or R² and λ?", "what is sigma2 or r2 and lambda")]
    [InlineData("naïve Bayes, Poincaré", "naive bayes poincare")]
    [InlineData("p = 0.05", "p 0 05")]
    [InlineData("   ", "")]
    [InlineData("?!... — \n\t", "")]
    [InlineData("😀🎲", "")]
    public void Text_is_split_into_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', WordReader.Read(text).Select(w => w.Text)));

    [Fact]
    public void Each_word_knows_where_it_stands()
    {
        const string text = "So: what's over-fitting, then?";
        var words = WordReader.Read(text);
        Assert.Equal(["So", "what", "s", "over", "fitting", "then"], words.Select(w => text[w.Start..w.End]));
        Assert.Equal([true, true, false, false, false, true], words.Select(w => w.StartsClause));
    }

    [Fact]
    public void A_point_within_a_number_starts_no_clause() => Assert.False(WordReader.Read("0.05 level")[1].StartsClause);

    [Fact]
    public void A_word_without_end_is_cut()
    {
        var word = Assert.Single(WordReader.Read(new string('a', 50_000)));
        Assert.Equal((40, 50_000), (word.Text.Length, word.Length));
    }
}
