using System.CommandLine;
using Cuecard.Cli.Board;
using Cuecard.Cli.Listening;
using Cuecard.Grading;
using Cuecard.Live;
using Cuecard.Matching;

namespace Cuecard.Cli.Commands;

/// <summary><c>cuecard live</c>: a conversation as it happens, with the cards for what is being asked.</summary>
internal static class LiveCommand
{
    private const double MostSpeed = 1000;

    public static Command Make(CommandContext context, Option<string?> deck)
    {
        var file = new Argument<string?>("file") { Description = "A transcript: JSON Lines, WebVTT, SubRip or plain `Speaker: text`; - is standard input, heard line by line as it comes.", HelpName = "FILE", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Print one event a line in JSON, for machines; as fast as possible unless --speed says otherwise." };
        var speed = NumberOption.Any("--speed", 0, MostSpeed);
        (speed.Description, speed.HelpName) = ("Play a file at N times its pace; 0 is as fast as possible. On a board it is 1, otherwise 0.", "N");
        var interviewer = new Option<string?>("--interviewer") { Description = "Who asks, by first, last or whole name. Otherwise it is told from who asks questions.", HelpName = "NAME" };
        var command = new DocumentedCommand("live", "Follow a conversation and show the right card while the question is still being asked.")
        {
            Examples =
            [
                ("cuecard live interview.vtt", "replay a recorded call on a live board"),
                ("cuecard live interview.vtt --speed 0 --json", "the same at once, for a machine"),
                ("recogniser | cuecard live - --interviewer Dana", "a speech recogniser's lines as they come"),
            ],
        };
        command.Arguments.Add(file);
        foreach (var option in new Option[] { interviewer, speed, json }) command.Options.Add(option);
        command.SetAction((r, cancellation) => RunAsync(context, r.GetValue(deck), new LiveRequest(r.GetValue(file), r.GetValue(interviewer), r.GetValue(speed), r.GetValue(json)), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(CommandContext context, string? folder, LiveRequest request, CancellationToken cancellation)
    {
        var file = request.File ?? (context.InputIsPiped ? "-" : null);
        if (file is null) return context.Fail("expected a transcript or - for standard input, found neither; for example: cuecard live interview.vtt", ExitCode.WrongUsage);
        if (DeckChoice.Open(context, folder) is not { } deck || TranscriptSource.Open(context, request with { File = file }) is not { } play) return ExitCode.Failed;
        var conversation = new Conversation(new Matcher(deck), new Grader(deck));
        ILiveFace face = request.Json ? new JsonFace(context.Output) : context.Page.Interactive ? new BoardFace(context, deck) : new LogFace(context);
        var (code, heard) = (ExitCode.Done, false);
        try
        {
            await foreach (var step in play(conversation, cancellation))
            {
                heard |= step.Utterance is not null;
                face.Show(step);
            }
        }
        catch (OperationCanceledException)
        {
            code = ExitCode.Interrupted;
        }

        face.Show(new HeardStep(null, conversation.End()));
        face.Close();
        return heard || code != ExitCode.Done ? code : context.Fail("expected a conversation, found no words in it.");
    }
}

/// <summary>What was asked of <c>cuecard live</c>.</summary>
internal sealed record LiveRequest(string? File, string? Interviewer, double? Speed, bool Json);

/// <summary>Plays a conversation step by step.</summary>
internal delegate IAsyncEnumerable<HeardStep> Playing(Conversation conversation, CancellationToken cancellation);
