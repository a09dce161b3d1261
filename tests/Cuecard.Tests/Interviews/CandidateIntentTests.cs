using Cuecard.Interviews;

namespace Cuecard.Tests.Interviews;

public sealed class CandidateIntentTests
{
    [Theory]
    [InlineData("I don't know", CandidateIntent.DontKnow)]
    [InlineData("No idea, sorry.", CandidateIntent.DontKnow)]
    [InlineData("Pass", CandidateIntent.DontKnow)]
    [InlineData("Sorry, can you repeat that?", CandidateIntent.Repeat)]
    [InlineData("Could you rephrase the question?", CandidateIntent.Repeat)]
    [InlineData("Can you give me a hint?", CandidateIntent.Hint)]
    [InlineData("Let me think about it", CandidateIntent.Think)]
    [InlineData("One moment.", CandidateIntent.Think)]
    [InlineData("", CandidateIntent.Think)]
    [InlineData("Let's stop here", CandidateIntent.End)]
    [InlineData("It passes the gradient back through the network", CandidateIntent.Answer)]
    [InlineData("I don't know the exact name, but you would weight the classes and move the threshold", CandidateIntent.Answer)]
    [InlineData("Let me think: the p-value is the probability of data at least as extreme under the null", CandidateIntent.Answer)]
    [InlineData("The idea is that you skip connections around a block", CandidateIntent.Answer)]
    public void A_short_reply_may_be_a_request(string reply, CandidateIntent intent) => Assert.Equal(intent, CandidateIntents.Read(reply));
}
