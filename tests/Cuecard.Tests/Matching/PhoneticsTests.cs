using System.Text;
using Cuecard.Matching;

namespace Cuecard.Tests.Matching;

public class PhoneticsTests
{
    [Theory]
    [InlineData("k means", "came eans")]
    [InlineData("p value", "pea value")]
    [InlineData("r squared", "are squared")]
    [InlineData("x g boost", "ex g boost")]
    [InlineData("knn", "nn")]
    [InlineData("phase", "face")]
    [InlineData("write", "rite")]
    public void What_sounds_alike_is_alike(string said, string heard)
    {
        var likeness = SoundAlignment.Evidence(Sounds(said), Sounds(heard)) / SoundAlignment.Full(Sounds(said));
        Assert.InRange(likeness, 0.8f, 1f);
    }

    [Theory]
    [InlineData("k means", "naive bayes")]
    [InlineData("regularization", "good morning")]
    [InlineData("transformer", "pea value")]
    public void What_sounds_different_is_not(string said, string heard)
    {
        var likeness = SoundAlignment.Evidence(Sounds(said), Sounds(heard)) / SoundAlignment.Full(Sounds(said));
        Assert.InRange(likeness, 0f, 0.55f);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("größe", "KRSE")]
    [InlineData("漢字", "")]
    public void Other_scripts_do_no_harm(string word, string sounds) => Assert.Equal(sounds.Length == 0, Sounds(word).Length == 0);

    internal static string Sounds(string text)
    {
        var sounds = new StringBuilder();
        foreach (var word in text.Split(' ')) Phonetics.Append(sounds, word);
        return sounds.ToString();
    }
}
