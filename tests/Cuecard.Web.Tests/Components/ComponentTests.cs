using System.Collections.Immutable;
using Bunit;
using Cuecard.Decks;
using Cuecard.Live;
using Cuecard.Web.Components.Board;
using Cuecard.Web.Components.Cards;
using Cuecard.Web.Rendering;
using Cuecard.Web.Sessions;
using Microsoft.Extensions.DependencyInjection;

namespace Cuecard.Web.Tests.Components;

public sealed class ComponentTests : BunitContext
{
    public ComponentTests()
    {
        Services.AddSingleton(TestDeck.Current);
        Services.AddSingleton<CardMarkup>();
    }

    [Fact]
    public void A_line_marks_the_words_that_caused_a_cue_and_escapes_the_rest()
    {
        var line = new Line(1, TimeSpan.FromSeconds(65), Role.Interviewer, "Maya", "<b> what is a p-value?", true, [new Mark(14, 7, 1)]);
        var row = Render<TranscriptRow>(p => p.Add(r => r.Line, line));
        Assert.Equal("p-value", row.Find("mark").TextContent);
        Assert.Empty(row.FindAll("b"));
        Assert.Equal("1:05", row.Find("time").TextContent);
    }

    [Fact]
    public void A_slip_says_its_place_and_puts_its_card_in_front()
    {
        var chosen = 0;
        var cue = Cue.Of(TestDeck.Open.Deck.Find(new CardId("p-value"))!);
        var slip = Render<Slip>(p => p.Add(s => s.Cue, cue).Add(s => s.Place, 3).Add(s => s.OnSelect, place => chosen = place));
        slip.Find("button").Click();
        Assert.Equal(3, chosen);
        Assert.Equal("3", slip.Find("kbd").TextContent);
    }

    [Fact]
    public void Every_card_of_the_deck_can_be_shown_whole()
    {
        foreach (var card in TestDeck.Open.Deck.Cards)
        {
            var view = Render<CardView>(p => p.Add(v => v.Card, card));
            Assert.Equal(card.Say, view.Find(".say").TextContent);
            Assert.Equal(card.Body.Code.Length, view.FindAll("figure.code").Count);
            Assert.Empty(view.FindAll("script, img, [style]"));
        }
    }

    [Fact]
    public void Problems_of_a_deck_are_listed_with_file_and_line()
    {
        var problems = ImmutableArray.Create(new DeckProblem("/home/me/deck/x.md", 7, "expected a level"));
        var view = Render<DeckProblems>(p => p.Add(d => d.Problems, problems));
        Assert.Contains("x.md:7", view.Find("li").TextContent, StringComparison.Ordinal);
    }
}
