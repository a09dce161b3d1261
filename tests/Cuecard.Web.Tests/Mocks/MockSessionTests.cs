using Cuecard.Interviews;
using Cuecard.Storage;
using Cuecard.Web.Mocks;

namespace Cuecard.Web.Tests.Mocks;

public sealed class MockSessionTests
{
    private readonly CuecardHome _home = new(TestDeck.NewHome(), "");

    [Fact]
    public void It_opens_with_a_greeting_and_the_first_question()
    {
        var session = NewSessions().Create(MockOptions.Of(Assistance.None));
        Assert.Equal([LineKind.Greeting, LineKind.Question], session.Lines.Select(l => l.Kind));
        Assert.NotNull(session.Open);
        Assert.Equal((0, 2), session.Progress);
        Assert.NotNull(session.OpenCard);
    }

    [Fact]
    public void An_empty_answer_says_nothing()
    {
        var session = NewSessions().Create(MockOptions.Of(Assistance.None));
        session.Type("   ");
        Assert.Empty(session.Send());
        Assert.Equal(2, session.Lines.Count);
    }

    [Fact]
    public void A_request_leaves_the_draft_and_an_answer_takes_it()
    {
        var session = NewSessions().Create(MockOptions.Of(Assistance.Hints));
        session.Type("It is the");
        Assert.Equal(LineKind.Hint, Assert.Single(session.Say(MockRequest.Hint)).Kind);
        Assert.Equal("It is the", session.Draft.Text);
        Assert.NotEmpty(session.Send());
        Assert.Equal("", session.Draft.Text);
    }

    [Theory]
    [InlineData(MockRequest.Hint, LineKind.Hint)]
    [InlineData(MockRequest.Repeat, LineKind.Repeat)]
    [InlineData(MockRequest.Think, LineKind.Remark)]
    [InlineData(MockRequest.DontKnow, LineKind.Probe)]
    [InlineData(MockRequest.End, LineKind.Closing)]
    public void The_interviewer_understands_every_request(MockRequest request, LineKind reply)
    {
        var session = NewSessions().Create(MockOptions.Of(Assistance.Hints));
        Assert.Equal(reply, session.Say(request)[^1].Kind);
    }

    [Fact]
    public void With_the_whole_card_the_ticks_follow_the_draft_even_where_words_are_deleted()
    {
        var session = NewSessions().Create(MockOptions.Of(Assistance.Full));
        session.Type(session.Open!.ModelAnswer);
        Assert.True(session.Coverage.Made > 0);
        session.Type("");
        Assert.Equal(0, session.Coverage.Made);
    }

    [Fact]
    public void The_ticks_are_those_of_the_report()
    {
        var session = NewSessions().Create(MockOptions.Of(Assistance.Full));
        session.Type(session.Open!.ModelAnswer);
        var ticked = session.Coverage.Points.Where(p => p.Value.Covered >= 1).Select(p => p.Key).Order(StringComparer.Ordinal);
        session.Send();
        session.Say(MockRequest.End);
        var made = session.Report().Questions[0].Grade!.Points.Where(p => p.Covered >= 1).Select(p => p.Id).Order(StringComparer.Ordinal);
        Assert.Equal(ticked, made);
    }

    [Fact]
    public void Without_the_whole_card_nothing_is_ticked()
    {
        var session = NewSessions().Create(MockOptions.Of(Assistance.Hints));
        session.Type(session.Open!.ModelAnswer);
        Assert.Empty(session.Coverage.Points);
    }

    [Fact]
    public void Words_handed_in_before_they_are_final_are_not_heard_again()
    {
        var session = NewSessions().Create(MockOptions.Of(Assistance.None));
        session.Hear("the probability of the data", isFinal: false);
        session.Send();
        session.Hear("the probability of the data", isFinal: true);
        Assert.Equal("", session.Draft.Whole);
        session.Hear("and then", isFinal: false);
        Assert.Equal("and then", session.Draft.Unfinished);
    }

    [Fact]
    public void An_interview_found_again_after_a_restart_is_the_same()
    {
        var session = NewSessions().Create(MockOptions.Of(Assistance.Hints));
        session.Say(MockRequest.Hint);
        while (!session.IsOver)
        {
            session.Hear(session.Open!.ModelAnswer, isFinal: true);
            session.Send();
        }

        var again = NewSessions().Find(session.Id)!;
        Assert.NotSame(session, again);
        Assert.True(again.IsOver);
        Assert.Null(again.Problem);
        Assert.Equal(session.Lines.Select(l => (l.Number, l.Kind, l.Text)), again.Lines.Select(l => (l.Number, l.Kind, l.Text)));
        Assert.Equal(session.Report().Questions.Select(q => q.Grade!.Score), again.Report().Questions.Select(q => q.Grade!.Score));
    }

    [Fact]
    public void What_was_answered_badly_is_known_as_a_weakness_and_kept_with_the_next_interview()
    {
        var sessions = NewSessions();
        var session = sessions.Create(MockOptions.Of(Assistance.None));
        var card = session.OpenCard!.Id;
        session.Type("I have seen it in a lecture, but all of it is gone.");
        session.Send();
        session.Say(MockRequest.End);
        var weakness = sessions.Weakness();
        Assert.True(weakness[card] > 0.9);
        var next = sessions.Create(MockOptions.Of(Assistance.None) with { Weakness = weakness });
        next.Say(MockRequest.End);
        Assert.Equal(weakness, NewSessions().Find(next.Id)!.Options.Weakness);
    }

    [Fact]
    public void Nothing_is_written_before_something_is_answered_and_deleting_leaves_nothing()
    {
        var sessions = NewSessions();
        var session = sessions.Create(MockOptions.Of(Assistance.None));
        Assert.Empty(sessions.Past(10));
        session.Type("It is a measure of spread.");
        session.Send();
        Assert.Equal(session.Id, Assert.Single(sessions.Past(10)).Id);
        sessions.Delete(session.Id);
        Assert.Empty(sessions.Past(10));
        Assert.Null(sessions.Find(session.Id));
    }

    [Fact]
    public void A_question_that_has_changed_since_is_said_and_what_came_before_stays()
    {
        var sessions = NewSessions();
        var session = sessions.Create(MockOptions.Of(Assistance.None));
        session.Type("It is a measure of spread.");
        session.Send();
        var file = Path.Combine(sessions.Folder, session.Id + ".jsonl");
        File.AppendAllText(file, """{"at":9,"question":"A question that is asked no more?","text":"Yes."}""" + "\n");
        var again = NewSessions().Find(session.Id)!;
        Assert.Contains("has changed", again.Problem, StringComparison.Ordinal);
        Assert.Single(again.Lines, l => l.IsMine);
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("0123456789AB")]
    [InlineData("0123456789ab")]
    public void An_id_that_is_none_finds_nothing(string id) => Assert.Null(NewSessions().Find(id));

    [Fact]
    public void A_folder_that_cannot_be_written_is_said_and_the_interview_goes_on()
    {
        File.WriteAllText(Path.Combine(_home.Root, "interviews"), "a file where a folder should be");
        var session = NewSessions().Create(MockOptions.Of(Assistance.None));
        session.Type("It is a measure of spread.");
        Assert.NotEmpty(session.Send());
        Assert.Contains("cannot be kept", session.Problem, StringComparison.Ordinal);
    }

    private MockSessions NewSessions() => new(_home, TestDeck.Current, TimeProvider.System);
}
