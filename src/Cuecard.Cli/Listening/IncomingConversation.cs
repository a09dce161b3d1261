using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Cuecard.Cli.Commands;
using Cuecard.Live;
using Cuecard.Live.Transcripts;

namespace Cuecard.Cli.Listening;

/// <summary>A conversation that comes in line by line on standard input, and goes on until its end.</summary>
/// <param name="first">Lines that were already taken from the input.</param>
/// <param name="rest">The input after them.</param>
/// <param name="said">Who asks, where the user said so.</param>
/// <param name="tell">Where problems with a line are told.</param>
internal sealed class IncomingConversation(IReadOnlyList<string> first, IEnumerator<(int Number, string? Text)> rest, SpeakerRoles? said, Action<TranscriptProblem> tell)
{
    private readonly TranscriptFeed _feed = new();
    private readonly InterviewerInference _inference = new();
    private TimeSpan _now;
    private bool _revises;

    /// <summary>Hears each line as it comes.</summary>
    public async IAsyncEnumerable<HeardStep> Play(Conversation conversation, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var roles = said ?? SpeakerRoles.Unknown;
        if (said is not null) yield return new HeardStep(null, Roles.Told(_now, SpeakerRoles.Unknown, said));
        await foreach (var text in Lines(cancellation))
        {
            var fed = _feed.Read(text);
            foreach (var problem in fed.Problems) tell(problem);
            if (fed.Line is not { } line) continue;
            var known = said ?? _inference.Hear(line);
            if (known != roles) yield return new HeardStep(null, Roles.Told(_now, roles, known));
            roles = known;
            foreach (var utterance in Utterances(line, roles)) yield return new HeardStep(utterance, conversation.Hear(utterance));
        }
    }

    /// <summary>A recogniser's growing lines pass as they are; a line that comes whole is spread over the time it takes to say.</summary>
    private IEnumerable<Utterance> Utterances(TranscriptLine line, SpeakerRoles roles)
    {
        _revises |= !line.IsFinal;
        var at = line.At > _now ? line.At.Value : _now;
        foreach (var utterance in _revises ? [line.Heard(at, roles) with { At = at }] : TranscriptReplay.Play([line with { At = at }], roles))
        {
            _now = utterance.At > _now ? utterance.At : _now;
            yield return utterance;
        }
    }

    /// <summary>Reading blocks, so it has a thread of its own and Ctrl-C need not wait for the next line.</summary>
    private IAsyncEnumerable<string> Lines(CancellationToken cancellation)
    {
        var lines = Channel.CreateBounded<string>(256);
        var reader = new Thread(() =>
        {
            try
            {
                foreach (var line in first) Write(line);
                while (rest.MoveNext())
                {
                    if (rest.Current.Text is { } text) Write(text);
                    else tell(new TranscriptProblem(rest.Current.Number, $"expected a line of at most {InputText.MaxLine} characters, found a longer one; it was skipped"));
                }

                lines.Writer.Complete();
            }
            catch (Exception e) when (e is IOException or ObjectDisposedException or OperationCanceledException)
            {
                lines.Writer.TryComplete();
            }

            void Write(string line)
            {
                var written = lines.Writer.WriteAsync(line, cancellation);
                if (!written.IsCompletedSuccessfully) written.AsTask().GetAwaiter().GetResult();
            }
        })
        {
            IsBackground = true,
            Name = "standard input",
        };
        reader.Start();
        return lines.Reader.ReadAllAsync(cancellation);
    }
}
