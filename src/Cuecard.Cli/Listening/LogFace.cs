namespace Cuecard.Cli.Listening;

/// <summary>The questions and their cards as running text, for output that is no terminal.</summary>
internal sealed class LogFace(CommandContext context) : ILiveFace
{
    private readonly ConversationLog _log = new(context.Page.Width);

    public void Show(HeardStep step)
    {
        context.Show(_log.Tell(step));
        if (!step.Events.IsEmpty) context.Output.Flush();
    }

    public void Close() => context.Output.Flush();
}
