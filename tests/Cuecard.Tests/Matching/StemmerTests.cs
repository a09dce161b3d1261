using Cuecard.Matching;

namespace Cuecard.Tests.Matching;

public class StemmerTests
{
    /// <summary>Examples of Porter (1980), after all of his steps.</summary>
    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("cats", "cat")]
    [InlineData("feed", "feed")]
    [InlineData("agreed", "agre")]
    [InlineData("plastered", "plaster")]
    [InlineData("motoring", "motor")]
    [InlineData("sing", "sing")]
    [InlineData("conflated", "conflat")]
    [InlineData("troubled", "troubl")]
    [InlineData("hopping", "hop")]
    [InlineData("falling", "fall")]
    [InlineData("filing", "file")]
    [InlineData("happy", "happi")]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("digitizer", "digit")]
    [InlineData("operator", "oper")]
    [InlineData("feudalism", "feudal")]
    [InlineData("decisiveness", "decis")]
    [InlineData("hopefulness", "hope")]
    [InlineData("triplicate", "triplic")]
    [InlineData("electrical", "electr")]
    [InlineData("goodness", "good")]
    [InlineData("revival", "reviv")]
    [InlineData("allowance", "allow")]
    [InlineData("inference", "infer")]
    [InlineData("adjustable", "adjust")]
    [InlineData("replacement", "replac")]
    [InlineData("adoption", "adopt")]
    [InlineData("effective", "effect")]
    [InlineData("probate", "probat")]
    [InlineData("rate", "rate")]
    [InlineData("controlling", "control")]
    public void A_word_is_cut_to_its_stem(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Theory]
    [InlineData("regularization", "regularize", "regularized", "regularisation", "regularising")]
    [InlineData("normalize", "normalise", "normalization", "normalised")]
    [InlineData("behavior", "behaviour", "behaviors")]
    [InlineData("cluster", "clusters", "clustering", "clustered")]
    [InlineData("overfit", "overfitting")]
    [InlineData("analyze", "analyse", "analysing")]
    public void Forms_of_a_word_share_their_stem(params string[] forms) => Assert.Single(forms.Select(Stemmer.Stem).Distinct());

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("aic")]
    [InlineData("bias")]
    [InlineData("bayes5s")]
    [InlineData("größes")]
    [InlineData("ssss")]
    public void What_is_no_plain_word_does_no_harm(string word) => Assert.True(Stemmer.Stem(word).Length <= Math.Max(word.Length, 1));
}
