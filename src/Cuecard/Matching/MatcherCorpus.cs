using Cuecard.Decks;

namespace Cuecard.Matching;

/// <summary>A deck's text as numbered features: made once, indexed as often as leave-one-out needs.</summary>
internal sealed record MatcherCorpus(FeatureSpace Space, CardFeatures[] Cards)
{
    public static MatcherCorpus Of(Deck deck)
    {
        var learner = new FeatureLearner(new Lexicon(deck.Manifest.Lexicon));
        var cards = deck.Cards.Select(c => CardFeatures.Of(learner, c)).ToArray();
        return new MatcherCorpus(learner.Seal(), cards);
    }
}
