using System.CommandLine;
using System.CommandLine.Help;
using Cuecard.Cli.Commands;

namespace Cuecard.Cli;

/// <summary>Puts the commands together, and runs the one that was called.</summary>
internal static class CommandTree
{
    /// <summary>Runs a command line.</summary>
    /// <param name="args">What was typed after <c>cuecard</c>.</param>
    /// <param name="context">What the command works with.</param>
    /// <param name="cancellation">Stops a running command as Ctrl-C does.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, CommandContext context, CancellationToken cancellation = default)
    {
        var root = Make(context);
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0 && result.Action is not HelpAction)
        {
            var command = HelpAction.NameOf(result.CommandResult.Command);
            context.Fail(result.Errors[0].Message.TrimEnd('.') + ".");
            context.Error.WriteLine($"Try `{command} --help`.");
            return ExitCode.WrongUsage;
        }

        var configuration = new InvocationConfiguration { Output = context.Output, Error = context.Error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(2) };
        return await result.InvokeAsync(configuration, cancellation);
    }

    /// <summary>All commands.</summary>
    public static CuecardCommand Make(CommandContext context)
    {
        var root = new CuecardCommand();
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpAction(context);
            option.Description = "Show this help.";
        }

        foreach (var option in root.Options.OfType<VersionOption>()) option.Description = "Show the version.";
        root.Options.Add(root.Deck);
        root.Subcommands.Add(AskCommand.Make(context, root.Deck));
        root.Subcommands.Add(LiveCommand.Make(context, root.Deck));
        root.Subcommands.Add(GradeCommand.Make(context, root.Deck));
        root.Subcommands.Add(MockCommand.Make(context, root.Deck));
        root.Subcommands.Add(ReportCommand.Make(context, root.Deck));
        root.Subcommands.Add(ServeCommand.Make(context, root.Deck));
        root.Subcommands.Add(DeckCommand.Make(context, root.Deck));
        root.Subcommands.Add(BenchCommand.Make(context, root.Deck));
        root.Subcommands.Add(DoctorCommand.Make(context, root.Deck));
        root.SetAction((r, cancellation) => ServeCommand.Run(context, r.GetValue(root.Deck), port: null, opensBrowser: !context.InputIsPiped, cancellation));
        return root;
    }
}
