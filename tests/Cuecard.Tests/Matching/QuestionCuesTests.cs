using Cuecard.Matching;

namespace Cuecard.Tests.Matching;

public class QuestionCuesTests
{
    [Theory]
    [InlineData("What is a p-value?", QuestionType.Define)]
    [InlineData("Explain dropout.", QuestionType.Define)]
    [InlineData("What is the difference between bagging and boosting?", QuestionType.Compare)]
    [InlineData("L1 versus L2?", QuestionType.Compare)]
    [InlineData("When would you use a random forest?", QuestionType.Choose)]
    [InlineData("Which metric would you pick?", QuestionType.Choose)]
    [InlineData("Prove that the sample mean is unbiased.", QuestionType.Derive)]
    [InlineData("Why does lasso give zeros?", QuestionType.Derive)]
    [InlineData("How many samples do we need?", QuestionType.Compute)]
    [InlineData("What is the probability that both are red?", QuestionType.Compute)]
    [InlineData("Conversion dropped last week; how would you investigate?", QuestionType.Diagnose)]
    [InlineData("How would you build a recommender?", QuestionType.Design)]
    [InlineData("How would you do that in Python?", QuestionType.Implement)]
    [InlineData("Write a query for the second highest salary.", QuestionType.Implement)]
    [InlineData("Tell me about regularization.", QuestionType.Open)]
    [InlineData("Let's move on to deep learning.", QuestionType.Open)]
    public void The_kind_of_answer_wanted_is_told(string text, QuestionType type)
    {
        var words = WordReader.Read(text);
        Assert.Equal(type, QuestionCues.TypeOf(words, 0, words.Count));
    }
}
