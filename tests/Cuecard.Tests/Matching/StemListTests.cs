using Cuecard.Matching;

namespace Cuecard.Tests.Matching;

public class StemListTests
{
    private static readonly StemList List = StemList.Of(new Dictionary<string, int>
    {
        ["regular"] = 0, ["regress"] = 4, ["reg"] = 2, ["bayes"] = 3, ["z"] = 9, ["émile"] = 7,
    });

    [Theory]
    [InlineData("regular", 0)]
    [InlineData("reg", 2)]
    [InlineData("bayes", 3)]
    [InlineData("z", 9)]
    [InlineData("émile", 7)]
    [InlineData("regu", -1)]
    [InlineData("regularity", -1)]
    [InlineData("a", -1)]
    [InlineData("", -1)]
    public void A_stem_has_the_number_it_was_given(string stem, int number) => Assert.Equal(number, List.Find(stem));

    [Theory]
    [InlineData("reg", new[] { 2, 4, 0 })]
    [InlineData("regr", new[] { 4 })]
    [InlineData("zz", new int[0])]
    public void Stems_are_found_by_their_beginning_in_alphabetical_order(string prefix, int[] numbers) =>
        Assert.Equal(numbers, List.StartingWith(prefix));

    [Fact]
    public void An_empty_list_has_no_stem()
    {
        var empty = StemList.Of([]);
        Assert.Equal(-1, empty.Find("a"));
        Assert.Empty(empty.StartingWith(""));
    }
}
