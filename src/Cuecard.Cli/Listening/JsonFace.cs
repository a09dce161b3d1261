using Cuecard.Cli.Contracts;

namespace Cuecard.Cli.Listening;

/// <summary>One event a line, for machines. Every event is passed on at once.</summary>
internal sealed class JsonFace(TextWriter output) : ILiveFace
{
    public void Show(HeardStep step)
    {
        foreach (var happened in step.Events) output.WriteLine(LiveJson.Line(happened));
        if (!step.Events.IsEmpty) output.Flush();
    }

    public void Close() => output.Flush();
}
