using Bunit;
using Cuecard.Interviews;
using Cuecard.Storage;
using Cuecard.Web.Capturing;
using Cuecard.Web.Components.Mock;
using Cuecard.Web.Components.Pages;
using Cuecard.Web.Hosting;
using Cuecard.Web.Mocks;
using Cuecard.Web.Rendering;
using Cuecard.Web.Tests.Mocks;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace Cuecard.Web.Tests.Components;

public sealed class MockPageTests : BunitContext
{
    private readonly MockSessions _sessions = new(new CuecardHome(TestDeck.NewHome(), ""), TestDeck.Current, TimeProvider.System);

    public MockPageTests()
    {
        var assets = new Assets();
        Services.AddSingleton(TestDeck.Current);
        Services.AddSingleton<CardMarkup>();
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton(_sessions);
        Services.AddScoped(s => new Voice(s.GetRequiredService<IJSRuntime>(), assets));
        Services.AddScoped(s => new Capture(s.GetRequiredService<IJSRuntime>(), assets));
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Fact]
    public void The_set_up_page_says_what_will_be_asked_and_begins_it()
    {
        var page = Render<MockSetup>();
        Assert.Contains("5 questions", page.Find(".plan").TextContent, StringComparison.Ordinal);
        foreach (var chip in page.FindAll(".mock-pillars .chip").Select(c => c.GetAttribute("data-pillar")).ToList()) page.Find($".chip[data-pillar={chip}]").Click();
        Assert.Equal("Choose at least one pillar.", page.Find(".plan").TextContent);
        Assert.True(page.Find("button.primary").HasAttribute("disabled"));
        page.Find(".chip[data-pillar=statistics]").Click();
        page.Find("form").Submit();
        var id = Services.GetRequiredService<NavigationManager>().Uri.Split('/')[^1];
        Assert.All(_sessions.Find(id)!.Options.Pillars, p => Assert.Equal("statistics", p));
    }

    [Fact]
    public void An_answer_is_sent_and_the_interviewer_replies()
    {
        var session = _sessions.Create(MockOptions.Of(Assistance.None));
        var page = Render<MockInterview>(p => p.Add(i => i.Id, session.Id));
        page.Find("#answer").Input("<b>It is a measure of spread.</b>");
        page.Find("form.answer").Submit();
        page.WaitForAssertion(() => Assert.Equal("<b>It is a measure of spread.</b>", page.Find(".turn-mine .words").TextContent));
        Assert.Empty(page.FindAll(".turn-mine b"));
        Assert.DoesNotContain(page.FindAll(".requests .chip"), c => c.TextContent.Contains("hint", StringComparison.Ordinal));
    }

    [Fact]
    public void An_interview_is_not_ended_by_one_click()
    {
        var session = _sessions.Create(MockOptions.Of(Assistance.None));
        var bar = Render<MockInterview>(p => p.Add(i => i.Id, session.Id));
        bar.Find(".mock-tools button:last-child").Click();
        Assert.False(session.IsOver);
        bar.Find(".sure-end").Click();
        Assert.True(session.IsOver);
        bar.WaitForAssertion(() => Assert.NotNull(bar.Find(".over a")));
    }

    [Fact]
    public void The_card_beside_shows_ticks_with_the_words_that_made_them()
    {
        var session = _sessions.Create(MockOptions.Of(Assistance.Full));
        session.Type(session.Open!.ModelAnswer);
        var panel = Render<AssistPanel>(p => p.Add(a => a.Session, session));
        Assert.Equal(session.Open.Points.Length, panel.FindAll(".points li").Count);
        Assert.Equal(session.Coverage.Points.Count, panel.FindAll(".tick").Count);
        Assert.Contains("“", panel.Find(".evidence").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_escapes_what_was_said_and_leads_to_the_cards()
    {
        var session = _sessions.Create(MockOptions.Of(Assistance.None));
        session.Type("It is <img src=x onerror=alert(1)> a measure of spread, I would say so.");
        session.Send();
        session.Say(MockRequest.End);
        var page = Render<MockReport>(p => p.Add(r => r.Id, session.Id));
        Assert.Empty(page.FindAll("img, script"));
        Assert.Contains("<img", page.Find("blockquote").TextContent, StringComparison.Ordinal);
        var card = Assert.Single(page.FindAll(".report-review a"));
        Assert.Equal($"/deck/{session.OpenCard!.Id}", card.GetAttribute("href"));
    }

    [Fact]
    public void An_interview_that_is_not_there_is_said_to_be_gone()
    {
        Assert.Contains("gone", Render<MockInterview>(p => p.Add(i => i.Id, "0123456789ab")).Find("h1").TextContent, StringComparison.Ordinal);
        Assert.Contains("gone", Render<MockReport>(p => p.Add(i => i.Id, "nonsense")).Find("h1").TextContent, StringComparison.Ordinal);
    }
}
