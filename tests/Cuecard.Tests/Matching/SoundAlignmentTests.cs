using CsCheck;
using Cuecard.Matching;

namespace Cuecard.Tests.Matching;

public class SoundAlignmentTests
{
    private static readonly Gen<string> Sounds = Gen.OneOf("AEOPTKFSJ0MNLRWYH".ToCharArray()).Array[0, 40].Select(s => new string(s));

    [Fact]
    public void A_word_is_found_wherever_it_stands_in_what_was_heard()
    {
        const string word = "REKOLAR";
        Assert.Equal(SoundAlignment.Full(word), SoundAlignment.Evidence(word, word));
        Assert.Equal(SoundAlignment.Full(word), SoundAlignment.Evidence(word, "SAMTO" + word + "NEKA"), 3);
    }

    [Fact]
    public void A_changed_sound_costs_less_the_more_alike_it_is() =>
        Assert.True(SoundAlignment.Evidence("MAM", "NAM") > SoundAlignment.Evidence("MAM", "KAM"));

    [Fact]
    public void Evidence_is_never_negative_and_never_more_than_full() =>
        Gen.Select(Sounds, Sounds).Sample((word, heard) =>
            Assert.InRange(SoundAlignment.Evidence(word, heard), 0, SoundAlignment.Full(word) + 0.01f));

    [Fact]
    public void Nothing_is_heard_in_nothing_or_in_too_much()
    {
        Assert.Equal(0, SoundAlignment.Evidence("", "REK"));
        Assert.Equal(0, SoundAlignment.Evidence("REK", ""));
        Assert.Equal(0, SoundAlignment.Evidence("REK", new string('R', 129)));
    }
}
