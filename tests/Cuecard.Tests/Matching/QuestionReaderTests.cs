using Cuecard.Matching;

namespace Cuecard.Tests.Matching;

public class QuestionReaderTests
{
    private static List<QuestionPart> Split(string text) => [.. QuestionReader.Split(WordReader.Read(text), text)];

    private static List<string> Cores(string text)
    {
        var words = WordReader.Read(text);
        return [.. QuestionReader.Split(words, text).Select(p => text[words[p.Core].Start..p.End])];
    }

    [Fact]
    public void A_question_of_two_parts_is_split() =>
        Assert.Equal(["What's a p-value", "how would you pick the sample size"], Cores("What's a p-value, and how would you pick the sample size?"));

    [Fact]
    public void Running_speech_without_punctuation_is_split() =>
        Assert.Equal(["what is a p value", "how would you pick the sample size"], Cores("so what is a p value and how would you pick the sample size"));

    [Fact]
    public void Three_questions_are_three_parts() =>
        Assert.Equal(3, Split("What is bagging? What is boosting? And when would you use stacking?").Count);

    [Fact]
    public void What_is_said_before_a_question_is_its_setting()
    {
        var part = Assert.Single(Split("We have millions of rows. Most labels are zero. How do you train the model?"));
        Assert.Equal((0, true), (part.From, part.Asks));
        Assert.Equal(["How do you train the model"], Cores("We have millions of rows. Most labels are zero. How do you train the model?"));
    }

    [Fact]
    public void A_statement_between_two_questions_is_the_setting_of_the_second()
    {
        const string text = "What is overfitting? Suppose we have ten rows. How would you validate?";
        var parts = Split(text);
        Assert.StartsWith("Suppose", text[parts[1].Start..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Explain what regularization is")]
    [InlineData("Can you tell me how you would validate a model?")]
    [InlineData("Walk me through how a transformer works")]
    [InlineData("could you explain to me why we scale features")]
    public void An_embedded_question_is_one_question(string text) => Assert.Single(Split(text));

    [Theory]
    [InlineData("What is a p-value?", true)]
    [InlineData("Tell me about regularization", true)]
    [InlineData("let's move on to deep learning", true)]
    [InlineData("Any thoughts on dropout?", true)]
    [InlineData("Is accuracy a good metric?", true)]
    [InlineData("Regularization", false)]
    [InlineData("I worked on churn for two years.", false)]
    [InlineData("when I was at university I wrote a compiler", false)]
    public void Asking_is_told_from_telling(string text, bool asks) => Assert.Equal(asks, Split(text)[0].Asks);

    [Fact]
    public void A_part_knows_who_speaks_of_whom_and_whether_it_is_marked()
    {
        var part = Assert.Single(Split("What would you do for me and my team?"));
        Assert.Equal((2, 1, true), (part.FirstPerson, part.SecondPerson, part.Marked));
        Assert.False(Split("what is a p value")[0].Marked);
        Assert.Equal(0, Split("Tell me about dropout")[0].FirstPerson);
    }

    [Theory]
    [InlineData("Do you mean the theory?", true)]
    [InlineData("Can you hear me?", true)]
    [InlineData("sorry could you repeat that", true)]
    [InlineData("What is a p-value?", false)]
    public void Asking_back_is_told_from_asking(string text, bool back) => Assert.Equal(back, Split(text)[0].AsksBack);

    [Fact]
    public void No_words_have_no_parts() => Assert.Empty(Split("?!"));

    [Fact]
    public void Parts_cover_all_words_in_order()
    {
        const string text = "Okay. So we had a drop. What happened there? And then, how would you tell, and why is it not noise?";
        var parts = Split(text);
        Assert.Equal(0, parts[0].From);
        Assert.Equal(WordReader.Read(text).Count, parts[^1].To);
        Assert.Equal(parts.Skip(1).Select(p => p.From), parts.SkipLast(1).Select(p => p.To));
        Assert.All(parts, p => Assert.InRange(p.Core, p.From, p.To - 1));
    }
}
