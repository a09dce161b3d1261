using System.CommandLine;

namespace Cuecard.Cli.Tests.Commands;

public sealed class HelpTests
{
    public static TheoryData<string> EveryCommand => [.. Names(Tree(), "")];

    [Theory]
    [MemberData(nameof(EveryCommand))]
    public async Task Help_is_as_approved(string command)
    {
        var run = await CuecardRun.Of([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal(ExitCode.Done, run.Code);
        Assert.Empty(run.Error);
        Approved.Check($"help{command.Replace(' ', '-')}", run.Output);
    }

    [Fact]
    public void Every_command_says_what_it_does_and_gives_an_example()
    {
        foreach (var command in Commands(Tree()))
        {
            Assert.False(string.IsNullOrWhiteSpace(command.Description), command.Name);
            Assert.NotEmpty(Assert.IsAssignableFrom<IDocumented>(command).Examples);
            Assert.All(command.Options, o => Assert.False(string.IsNullOrWhiteSpace(o.Description), $"{command.Name} {o.Name}"));
            Assert.All(command.Arguments, a => Assert.False(string.IsNullOrWhiteSpace(a.Description), $"{command.Name} {a.Name}"));
        }
    }

    [Theory]
    [InlineData("aks what is a p-value")]
    [InlineData("ask --topp 3 what")]
    [InlineData("ask --top many what")]
    [InlineData("ask --top 0 what")]
    [InlineData("ask --top 51 what")]
    [InlineData("deck")]
    [InlineData("deck show")]
    [InlineData("deck build somewhere")]
    [InlineData("live --speed fast a.vtt")]
    [InlineData("live --speed -1 a.vtt")]
    [InlineData("serve --port many")]
    [InlineData("serve --port 70000")]
    [InlineData("bench match")]
    [InlineData("ask --batch")]
    public async Task Wrong_usage_ends_with_2_and_says_what_to_do(string line)
    {
        var run = await CuecardRun.Of(line.Split(' '));
        Assert.Equal(ExitCode.WrongUsage, run.Code);
        Assert.Empty(run.Output);
        Assert.StartsWith("cuecard: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", run.Error, StringComparison.Ordinal);
    }

    private static CuecardCommand Tree() => CommandTree.Make(new CommandContext(Stream.Null, TextWriter.Null, TextWriter.Null, new Storage.CuecardHome("", ""), TimeProvider.System, Cli.Pages.PageShape.Plain, true));

    private static IEnumerable<Command> Commands(Command command) => command.Subcommands.SelectMany(Commands).Prepend(command);

    private static IEnumerable<string> Names(Command command, string path) =>
        command.Subcommands.SelectMany(c => Names(c, $"{path} {c.Name}")).Prepend(path);
}
