using System.Collections.Immutable;
using Cuecard.Decks;
using Cuecard.Interviews;

namespace Cuecard.Web.Tests.Mocks;

/// <summary>A short interview on statistics and machine learning.</summary>
internal static class MockOptions
{
    public static InterviewOptions Of(Assistance assistance) =>
        new(TestDeck.Open.Deck.Manifest.Companies[0], Level: null, ["statistics", "machine-learning"], Minutes: 8, Seed: 7, assistance, ImmutableDictionary<CardId, double>.Empty);
}
