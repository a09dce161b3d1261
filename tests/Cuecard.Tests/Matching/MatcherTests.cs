using System.Collections.Concurrent;
using Cuecard.Decks;
using Cuecard.Matching;

namespace Cuecard.Tests.Matching;

public class MatcherTests
{
    [Theory]
    [InlineData("what is a pea value", "p-value")]
    [InlineData("how does came eans work", "k-means")]
    [InlineData("how does k means work", "k-means")]
    [InlineData("when would you use ex g boost", "random-forest-or-gradient-boosting")]
    [InlineData("what does are squared tell you", "r-squared")]
    [InlineData("what does back bro petition compute", "backpropagation")]
    public void A_misheard_question_finds_its_card(string heard, string card) => Assert.True(card == BuiltInMatcher.Shown(heard), BuiltInMatcher.Told(heard));

    [Theory]
    [InlineData("tell me about regularization", "regularization")]
    [InlineData("p-value", "p-value")]
    [InlineData("why do we care about the central limit theorem", "central-limit-theorem")]
    public void A_prompt_or_a_bare_name_finds_its_card(string text, string card) => Assert.Equal(card, BuiltInMatcher.Shown(text));

    [Fact]
    public void Each_part_of_a_question_gets_its_card()
    {
        var matches = BuiltInMatcher.Matcher.Match("What's a p-value, and how would you pick the sample size?");
        Assert.Equal(["p-value", "power-and-sample-size"], matches.Select(m => m.Cards[0].Card.Id.Value));
        Assert.All(matches, m => Assert.True(m.Cards[0].Shown));
        Assert.Equal([0, 22], matches.Select(m => m.Start));
    }

    [Theory]
    [InlineData("Hi, good morning!")]
    [InlineData("How was your journey?")]
    [InlineData("Would you like some water before we start?")]
    [InlineData("Can you hear me okay?")]
    [InlineData("we have about an hour today")]
    [InlineData("I grew up near the sea and I like sailing.")]
    public void Small_talk_shows_nothing(string text) => Assert.Null(BuiltInMatcher.Shown(text));

    [Fact]
    public void A_reason_lies_inside_the_text_and_names_words_that_were_said()
    {
        foreach (var text in new[] { "Well, what's a p-value, and how would you pick the sample size?", "so tell me how ex g boost works", "Why does lasso give exact zeros, while ridge doesn't?", new string('x', 4100) + " what is a p-value?" })
        {
            var cards = BuiltInMatcher.Matcher.Rank(text);
            Assert.NotEmpty(cards[0].Because);
            Assert.All(cards.SelectMany(c => c.Because), r =>
            {
                Assert.Equal(r.Heard, text.Substring(r.Start, r.Length));
                Assert.InRange(r.Weight, 0, 1);
                Assert.NotEmpty(r.Heard);
            });
        }
    }

    [Fact]
    public void Cards_are_ranked_with_confidence_falling_and_at_most_the_first_shown()
    {
        foreach (var text in new[] { "what is a p-value", "how do you validate", "trees", "good morning", "explain l2" })
        {
            var cards = BuiltInMatcher.Matcher.Match(text).SelectMany(m => m.Cards).ToList();
            Assert.All(cards, c => Assert.InRange(c.Confidence, 0, 1));
            Assert.Equal(cards.Select(c => c.Confidence).OrderDescending(), cards.Select(c => c.Confidence));
            Assert.All(cards.Skip(1), c => Assert.False(c.Shown));
        }
    }

    [Fact]
    public void The_same_words_give_the_same_cards_from_any_thread()
    {
        string[] texts = ["what is a p-value", "ex g boost", "why not", "how would you deploy a model and monitor it", "hello", "x"];
        var expected = texts.Select(Told).ToList();
        var told = new ConcurrentBag<bool>();
        var threads = Enumerable.Range(0, 8).Select(_ => new Thread(() =>
        {
            for (var i = 0; i < 20; i++) told.Add(texts.Select(Told).SequenceEqual(expected));
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        Assert.Equal(160, told.Count);
        Assert.DoesNotContain(false, told);
        Assert.Equal(expected, texts.Select(t => Told(new Matcher(BuiltInMatcher.Matcher.Deck), t)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("?")]
    [InlineData("😀🎉👍")]
    [InlineData("\ud83d")]
    [InlineData("\0\0")]
    public void Text_without_words_gives_nothing(string text)
    {
        Assert.Empty(BuiltInMatcher.Matcher.Match(text));
        Assert.Empty(BuiltInMatcher.Matcher.Rank(text));
    }

    [Theory]
    [InlineData("the")]
    [InlineData("why")]
    [InlineData("Was ist das denn nun?")]
    [InlineData("今日はいい天気ですね")]
    [InlineData("привет, как дела?")]
    [InlineData("a̐éö̲ ﷺ ‮abc‬")]
    public void Words_of_no_use_show_nothing(string text) => Assert.Null(BuiltInMatcher.Shown(text));

    [Fact]
    public void Fifty_thousand_characters_are_matched_by_their_end()
    {
        var words = string.Concat(Enumerable.Repeat("blah ", 10_000));
        Assert.Equal("p-value", BuiltInMatcher.First(words + ". What is a p-value?"));
        BuiltInMatcher.Matcher.Rank(new string('a', 50_000));
        BuiltInMatcher.Matcher.Rank(string.Concat(Enumerable.Repeat("what is why ", 4000)));
        BuiltInMatcher.Matcher.Rank(string.Concat(Enumerable.Repeat("p-value, how? ", 3500)));
    }

    [Fact]
    public void A_deck_without_cards_matches_nothing() =>
        Assert.Empty(new Matcher(new Deck(DeckManifest.Empty("none"), [])).Rank("what is a p-value"));

    private static string Told(string text) => Told(BuiltInMatcher.Matcher, text);

    private static string Told(Matcher matcher, string text) =>
        string.Join('\n', matcher.Rank(text).Select(c => $"{c.Card.Id} {c.Confidence} {c.Shown} {string.Join(',', c.Because)}"));
}
