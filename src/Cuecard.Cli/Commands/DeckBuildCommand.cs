using System.CommandLine;
using System.Security.Cryptography;
using Cuecard.Cli.Pages;
using Cuecard.Storage;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard deck build</c>: a sound deck's built form, one file that loads in an instant.</summary>
internal static class DeckBuildCommand
{
    public static Command Make(CommandContext context)
    {
        var folder = new Argument<string>("folder") { Description = "The deck's folder.", HelpName = "DIR" };
        var file = new Option<string>("--output", "-o") { Description = "Where to put the built form.", HelpName = "FILE", Required = true };
        var command = new DocumentedCommand("build", "Write the built form of a deck: one file that loads without parsing. Only a sound deck is built.")
        {
            Examples = [("cuecard deck build deck/data-science -o data-science.deck", "the form that comes with Cuecard")],
        };
        command.Arguments.Add(folder);
        command.Options.Add(file);
        command.SetAction(r => Run(context, r.GetValue(folder)!, r.GetValue(file)!));
        return command;
    }

    private static int Run(CommandContext context, string folder, string file)
    {
        var reading = DeckFolder.Read(folder);
        if (!reading.IsSound)
        {
            foreach (var problem in reading.Problems) context.Error.WriteLine(Screen.Safe(problem.ToString()));
            return ExitCode.Failed;
        }

        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } parent) Directory.CreateDirectory(parent);
            // The stamp is of the content, so that the same cards give the same file.
            var stamp = Convert.ToHexStringLower(SHA256.HashData(DeckFolder.Build(reading.Value!, "")));
            File.WriteAllBytes(file, DeckFolder.Build(reading.Value!, stamp));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return context.Fail($"{file}: expected a file that can be written: {e.Message}");
        }

        context.Output.WriteLine(Screen.Safe($"{file}: {Quantity.Of(reading.Value!.Cards.Length, "card")}"));
        return ExitCode.Done;
    }
}
