using Cuecard.Decks;
using Cuecard.Live;
using Cuecard.Storage;
using Cuecard.Web.Sessions;

namespace Cuecard.Web.Tests.Sessions;

public sealed class LiveSessionTests
{
    private readonly CuecardHome _home = new(TestDeck.NewHome(), "");

    [Fact]
    public void Words_lead_to_a_cue_and_the_words_that_caused_it_are_marked()
    {
        var session = NewSessions().Create();
        session.Hear(Role.Interviewer, "Maya", "So what is a p-value?", isFinal: true, "test");
        Assert.Equal("p-value", session.Board.Primary?.Card.Id.Value);
        var line = Assert.Single(session.Transcript.Lines);
        Assert.Contains(line.Marks, m => line.Text[m.Start..m.End].Contains("p-value", StringComparison.Ordinal));
        Assert.Equal("test", session.Source);
    }

    [Fact]
    public void What_the_candidate_says_of_the_card_is_ticked_off_while_it_is_said()
    {
        var session = NewSessions().Create();
        var parts = SessionPart.None;
        session.Hear(Role.Interviewer, "Maya", "What is a p-value?", isFinal: true, "test");
        session.Changed += changed => parts |= changed;
        session.Hear(Role.Candidate, null, "It is the probability of data at least as extreme as those observed, computed assuming the null hypothesis is true", isFinal: false, "test");
        var coverage = session.Coverage[new CardId("p-value")];
        Assert.True(coverage.Made > 0);
        Assert.True(parts.HasFlag(SessionPart.Coverage));
        Assert.All(coverage.Points.Values, p => Assert.NotEmpty(p.Evidence));
    }

    [Fact]
    public void A_mistake_of_the_candidate_is_kept_with_its_correction()
    {
        var session = NewSessions().Create();
        session.Hear(Role.Interviewer, "Maya", "What is a p-value?", isFinal: true, "test");
        session.Hear(Role.Candidate, null, "It is the probability that the null hypothesis is true, given the data that we saw.", isFinal: true, "test");
        var wrong = session.Coverage[new CardId("p-value")].Wrong;
        Assert.NotEmpty(wrong);
        Assert.All(wrong, w => Assert.NotEmpty(w.Right));
    }

    [Fact]
    public void A_session_is_reported_on_question_by_question()
    {
        var sessions = NewSessions();
        var session = sessions.Create();
        Assert.Empty(sessions.Report(session.Id)!.Questions);
        session.Hear(Role.Interviewer, "Maya", "What is a p-value?", isFinal: true, "test");
        session.Hear(Role.Candidate, null, "It is the probability of data at least as extreme as those observed.", isFinal: true, "test");
        session.Hear(Role.Interviewer, "Maya", "And when would you choose lasso over ridge?", isFinal: true, "test");
        session.Hear(Role.Candidate, null, "When I expect that only a few features matter, since it sets coefficients to zero.", isFinal: true, "test");
        var report = sessions.Report(session.Id)!;
        Assert.Equal(["p-value", session.Board.Primary!.Card.Id.Value], report.Questions.Select(q => q.Card!.Value.Value));
        Assert.True(report.Overall > 0);
        Assert.Null(sessions.Report("0123456789ab"));
    }

    [Fact]
    public void A_session_that_is_found_again_after_a_restart_is_the_same()
    {
        var session = NewSessions().Create();
        session.Hear(Role.Interviewer, "Maya", "When would you", isFinal: false, "test");
        session.Hear(Role.Interviewer, "Maya", "When would you choose lasso over ridge?", isFinal: true, "test");
        session.Hear(Role.Candidate, null, "When few features matter in the model.", isFinal: true, "test");
        var again = NewSessions().Find(session.Id)!;
        Assert.NotSame(session, again);
        Assert.Equal(session.Board.Primary?.Card.Id, again.Board.Primary?.Card.Id);
        Assert.Equal(session.Transcript.Lines.Select(l => (l.Number, l.Text, l.IsFinal)), again.Transcript.Lines.Select(l => (l.Number, l.Text, l.IsFinal)));
        Assert.Equal(session.Started, again.Started);
    }

    [Fact]
    public void A_journal_cut_short_by_a_crash_loses_its_last_line_only()
    {
        var sessions = NewSessions();
        var session = sessions.Create();
        session.Hear(Role.Interviewer, null, "What is a p-value?", isFinal: true, "test");
        File.AppendAllText(Path.Combine(sessions.Folder, session.Id + ".jsonl"), """{"at":3,"role":"Interv""");
        Assert.Single(NewSessions().Find(session.Id)!.Transcript.Lines);
    }

    [Fact]
    public void Nothing_is_written_before_something_is_heard_and_deleting_leaves_nothing()
    {
        var sessions = NewSessions();
        var session = sessions.Create();
        Assert.Empty(sessions.Past(10));
        session.Hear(Role.Interviewer, null, "What is a p-value?", isFinal: true, "test");
        Assert.Equal("What is a p-value?", Assert.Single(sessions.Past(10)).Opening);
        sessions.Delete(session.Id);
        Assert.Empty(sessions.Past(10));
        Assert.Null(sessions.Find(session.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("0123456789AB")]
    [InlineData("zzzzzzzzzzzz")]
    public void An_id_that_is_none_finds_nothing(string id) => Assert.Null(NewSessions().Find(id));

    [Fact]
    public void A_folder_that_cannot_be_written_is_said_and_the_board_goes_on()
    {
        File.WriteAllText(Path.Combine(_home.Root, "sessions"), "a file where a folder should be");
        var session = NewSessions().Create();
        session.Hear(Role.Interviewer, null, "What is a p-value?", isFinal: true, "test");
        Assert.NotNull(session.Board.Primary);
        Assert.Contains("cannot be kept", session.JournalProblem, StringComparison.Ordinal);
    }

    private LiveSessions NewSessions() => new(_home, TestDeck.Current, TimeProvider.System);
}
