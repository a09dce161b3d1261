using Cuecard.Web.Rendering;

namespace Cuecard.Web.Tests.Rendering;

public sealed class LookTests
{
    [Theory]
    [InlineData("dark.4.compact.off")]
    [InlineData("system.3.roomy.on")]
    public void A_look_is_read_as_it_was_written(string cookie) => Assert.Equal(cookie, Look.Parse(cookie).ToString());

    [Fact]
    public void A_look_of_before_there_was_coverage_is_still_read() => Assert.Equal("dark.4.compact.on", Look.Parse("dark.4.compact").ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    public void Anything_else_gives_the_default(string? cookie) => Assert.Equal(Look.Default, Look.Parse(cookie));
}
