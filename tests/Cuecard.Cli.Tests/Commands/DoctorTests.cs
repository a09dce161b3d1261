using System.Text.Json;
using Cuecard.Storage;

namespace Cuecard.Cli.Tests.Commands;

public sealed class DoctorTests
{
    [Fact]
    public async Task Everything_works_where_it_is_built()
    {
        var run = await CuecardRun.Of("doctor");
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Contains("Everything that is here works.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_has_the_documented_shape()
    {
        var run = await CuecardRun.Of("doctor", "--json");
        Approved.Check("doctor-json", JsonShape.Of(run.Output));
    }

    [Fact]
    public async Task A_missing_deck_and_broken_cards_are_found_with_what_to_do()
    {
        using var folder = new TemporaryFolder();
        folder.Write("deck/statistics/broken.md", "nothing");
        var run = await CuecardRun.Of(["doctor", "--json"], Stream.Null, null, new CuecardHome(folder.Path, folder.Path));
        Assert.Equal(ExitCode.Failed, run.Code);
        var broken = JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray().Where(f => f.GetProperty("status").GetString() == "broken").ToList();
        Assert.Equal(["Built-in deck", "Your own cards"], broken.Select(f => f.GetProperty("part").GetString()));
        Assert.All(broken, f => Assert.NotNull(f.GetProperty("fix").GetString()));
    }
}
