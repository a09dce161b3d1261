using Cuecard.Grading.Wording;

namespace Cuecard.Tests.Grading;

public sealed class SpokenMathTests
{
    [Theory]
    [InlineData("one over root n", "1/sqrt(n)")]
    [InlineData("one over square root of n", "1/√ of n")]
    [InlineData("five percent", "5%")]
    [InlineData("zero point zero five", "0.05")]
    [InlineData("point oh five", "0.05")]
    [InlineData("ninety five percent", "0.95")]
    [InlineData("two hundred users", "200 users")]
    [InlineData("sigma squared", "sigma²")]
    [InlineData("fifty point seven", "50.7")]
    public void What_is_said_and_what_is_written_read_alike(string said, string written) =>
        Assert.Equal(Words(said), Words(written));

    [Theory]
    [InlineData("p-value", "p value")]
    [InlineData("train/test split", "train test split")]
    [InlineData("one of the trees", "one of the trees")]
    [InlineData("e.g. this", "e g this")]
    public void Hyphens_and_slashes_between_words_are_no_operators(string text, string words) =>
        Assert.Equal(words.Split(' '), Words(text));

    [Fact]
    public void Every_word_keeps_its_place_in_the_text()
    {
        const string Text = "About ninety five percent, i.e. 1/sqrt(n), of 12.5 k";
        foreach (var word in SpokenMath.Read(Text))
        {
            Assert.InRange(word.Start, 0, Text.Length - 1);
            Assert.InRange(word.End, word.Start + 1, Text.Length);
        }
    }

    private static IEnumerable<string> Words(string text) => SpokenMath.Read(text).Select(w => w.Text);
}
