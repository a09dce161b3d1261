using Cuecard.Live;
using Cuecard.Live.Transcripts;

namespace Cuecard.Tests.Live.Transcripts;

public class InterviewerInferenceTests
{
    private const string Talk = """
        Ann: Hi, thanks for coming in.
        Bo: Thanks, happy to be here.
        Ann: What is a p-value?
        Bo: It is how surprising the data are if nothing is going on.
        Ann: And why is that not the probability of the null?
        Bo: Because we assumed the null when we computed it.
        Ann: Okay, how would you choose the sample size?
        Bo: I would ask which effect matters to us and compute it.
        Bo: Did you want the formula?
        """;

    private static SpeakerRoles Infer(string text) => InterviewerInference.Of(TranscriptReader.Read(null, text).Lines);

    [Theory]
    [InlineData("Interviewer", "Sam")]
    [InlineData("RECRUITER 1", "Sam")]
    [InlineData("Kim (Hiring Manager)", "Sam")]
    [InlineData("host", "me")]
    [InlineData("Kim", "Candidate")]
    [InlineData("Kim", "Sam (you)")]
    [InlineData("Kim", "Applicant")]
    public void Names_that_say_the_part_are_believed(string asks, string answers)
    {
        // Here the one who asks is the candidate, who does so at the end.
        var roles = Infer($"{answers}: What does the team do?\n{asks}: We build models.\n{answers}: How many are you?");
        Assert.Equal(RolesBasis.Name, roles.Basis);
        Assert.Equal(Role.Interviewer, roles.RoleOf(asks));
        Assert.Equal(Role.Candidate, roles.RoleOf(answers.ToUpperInvariant()));
    }

    [Fact]
    public void Otherwise_who_asks_is_the_interviewer()
    {
        var roles = Infer(Talk);
        Assert.Equal(new SpeakerRoles(["Ann"], ["Bo"], RolesBasis.Asking), roles);
    }

    [Fact]
    public void In_a_panel_all_but_the_candidate_ask()
    {
        var roles = Infer(Talk + "\nCy: Let me jump in, what about small samples?\nDee: I just observe.\nBo: Then I would use the t distribution.");
        Assert.Equal(["Ann", "Cy", "Dee"], roles.Interviewers);
        Assert.Equal(["Bo"], roles.Candidates);
        Assert.Equal(Role.Interviewer, roles.RoleOf("Somebody who joins late"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("what is this\nand that")]
    [InlineData("Ann: What is a p-value?")]
    [InlineData("Ann: Hello there my friend.\nBo: Hello to you too.")]
    public void Where_nothing_tells_nobody_is_named(string text)
    {
        var roles = Infer(text);
        Assert.Equal(SpeakerRoles.Unknown, roles);
        Assert.Equal(Role.Unknown, roles.RoleOf("Ann"));
    }

    [Fact]
    public void While_it_comes_in_it_is_told_once_it_is_clear()
    {
        var inference = new InterviewerInference();
        var told = TranscriptReader.Read(null, Talk).Lines.Select(l => inference.Hear(l).RoleOf("Ann")).ToList();
        Assert.Equal(Role.Unknown, told[0]);
        Assert.Equal(Role.Unknown, told[2]);
        Assert.Equal(Role.Interviewer, told[^1]);
    }

    [Fact]
    public void While_it_comes_in_a_name_is_believed_at_once()
    {
        var inference = new InterviewerInference();
        var roles = inference.Hear(new TranscriptLine(null, null, "Interviewer", "hi", false, 1));
        Assert.Equal(Role.Interviewer, roles.RoleOf("interviewer"));
        Assert.Equal(Role.Unknown, roles.RoleOf("Bo"));
        Assert.Equal(Role.Candidate, inference.Hear(new TranscriptLine(null, null, "Bo", "hi", true, 2)).RoleOf("Bo"));
    }

    [Fact]
    public void What_the_user_says_holds()
    {
        var roles = SpeakerRoles.Said("ann");
        Assert.Equal(Role.Interviewer, roles.RoleOf("Ann Berg"));
        Assert.Equal(Role.Candidate, roles.RoleOf("Annabel"));
        Assert.Equal(Role.Unknown, roles.RoleOf(null));
    }
}
