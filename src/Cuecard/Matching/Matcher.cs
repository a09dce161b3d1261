using System.Collections.Concurrent;
using System.Collections.Immutable;
using Cuecard.Decks;

namespace Cuecard.Matching;

/// <summary>
/// Words heard in, ranked cards out. A deterministic function of the text and the context; safe to use from several threads.
/// How it works, and what it was measured at, is in docs/matching.md.
/// </summary>
public sealed class Matcher
{
    /// <summary>Longer texts are matched by their last part only, in UTF-16 units.</summary>
    public const int MaxLength = 4000;

    private readonly FeatureSpace _space;
    private readonly MatchIndex _index;
    private readonly MatcherOptions _options;
    private readonly FollowUpIndex _followUps;
    private readonly ConcurrentBag<Scorer> _scorers = [];

    /// <summary>Takes the index that the deck was built with, or builds one (a millisecond or so a card).</summary>
    public Matcher(Deck deck)
        : this(deck, MatcherOptions.Default)
    {
    }

    private Matcher(Deck deck, MatcherOptions options)
    {
        Deck = deck;
        _options = options;
        if (deck.ReadIndex(stream => StoredIndex.Read(stream, deck)) is { } stored)
        {
            (_space, _index) = (stored.Space, stored.Index);
        }
        else
        {
            var corpus = MatcherCorpus.Of(deck);
            _space = corpus.Space;
            _index = MatchIndex.Build(corpus.Cards, _space.WordFeatures, _space.SoundFeatures, options);
        }

        _followUps = new FollowUpIndex(deck, _space);
    }

    internal Matcher(Deck deck, MatcherCorpus corpus, MatcherOptions options, (int Card, int Phrasing)? leaveOut)
    {
        Deck = deck;
        _space = corpus.Space;
        _options = options;
        _index = MatchIndex.Build(corpus.Cards, corpus.Space.WordFeatures, corpus.Space.SoundFeatures, options, leaveOut);
        _followUps = new FollowUpIndex(deck, corpus.Space);
    }

    /// <summary>The deck whose cards are matched.</summary>
    public Deck Deck { get; }

    /// <summary>The index, to be kept with the deck's built form.</summary>
    public byte[] SaveIndex() => new StoredIndex(_space, _index).Write();

    /// <summary>The cards for a text as a whole: those of its questions merged, best first.</summary>
    /// <param name="text">What was said or typed.</param>
    /// <param name="top">How many cards at the most.</param>
    /// <param name="context">What was discussed before.</param>
    public ImmutableArray<RankedCard> Rank(string text, int top = 5, MatchContext? context = null)
    {
        var best = new Dictionary<CardId, RankedCard>();
        foreach (var card in Match(text, context, top: top).SelectMany(m => m.Cards))
        {
            if (!best.TryGetValue(card.Card.Id, out var known) || card.Confidence > known.Confidence) best[card.Card.Id] = card;
        }

        return [.. best.Values.OrderByDescending(c => c.Confidence).ThenBy(c => c.Card.Id).Take(top)];
    }

    /// <summary>The questions of a text, each with its cards.</summary>
    /// <param name="text">What has been said of the turn so far.</param>
    /// <param name="context">What was discussed before.</param>
    /// <param name="unfinished">True when the last word may still grow.</param>
    /// <param name="top">How many cards a question at the most.</param>
    public ImmutableArray<QuestionMatch> Match(string text, MatchContext? context = null, bool unfinished = false, int top = 5)
    {
        var offset = text.Length > MaxLength ? text.Length - MaxLength : 0;
        var heard = offset > 0 ? text[offset..] : text;
        var words = _space.Words(heard);
        if (words.Count == 0) return [];
        if (!_scorers.TryTake(out var scorer)) scorer = new Scorer(_space, _index, _options);
        try
        {
            var parts = QuestionReader.Split(words, heard);
            var ranking = new QuestionRanking(Deck, _index, _followUps, scorer, words, heard);
            var matches = ranking.RankAll(parts, context ?? MatchContext.Empty, unfinished, top);
            return offset == 0 ? matches : [.. matches.Select(m => Shift(m, offset))];
        }
        finally
        {
            _scorers.Add(scorer);
        }
    }

    private static QuestionMatch Shift(QuestionMatch match, int offset) => match with
    {
        Start = match.Start + offset,
        Cards = [.. match.Cards.Select(c => c with { Because = [.. c.Because.Select(r => r.Start < 0 ? r : r with { Start = r.Start + offset })] })],
    };
}
