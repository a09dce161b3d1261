using System.CommandLine;
using System.CommandLine.Invocation;

namespace Cuecard.Cli;

/// <summary>Prints the help of the command that was named.</summary>
internal sealed class HelpAction(CommandContext context) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Show(context, parseResult.CommandResult.Command);
        return ExitCode.Done;
    }

    /// <summary>Prints the help of a command.</summary>
    public static void Show(CommandContext context, Command command)
    {
        var inherited = command.Parents.SelectMany(Ancestors).OfType<Command>().SelectMany(c => c.Options).Where(o => o.Recursive);
        context.Show(HelpPage.Lay(command, NameOf(command), inherited, context.Page.Width));
    }

    /// <summary>The command as it is typed.</summary>
    public static string NameOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{NameOf(parent)} {command.Name}" : "cuecard";

    private static IEnumerable<Symbol> Ancestors(Symbol symbol) => symbol.Parents.SelectMany(Ancestors).Prepend(symbol);
}
