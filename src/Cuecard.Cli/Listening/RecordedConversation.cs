using System.Runtime.CompilerServices;
using Cuecard.Live;
using Cuecard.Live.Transcripts;

namespace Cuecard.Cli.Listening;

/// <summary>A transcript that is there as a whole, played as if it were heard.</summary>
internal sealed class RecordedConversation(TranscriptReading transcript, SpeakerRoles roles, Pace pace)
{
    /// <summary>Plays it to a conversation.</summary>
    public async IAsyncEnumerable<HeardStep> Play(Conversation conversation, [EnumeratorCancellation] CancellationToken cancellation)
    {
        yield return new HeardStep(null, Roles.Told(TimeSpan.Zero, SpeakerRoles.Unknown, roles));
        foreach (var utterance in TranscriptReplay.Play(transcript.Lines, roles))
        {
            await pace.WaitAsync(utterance.At, cancellation);
            yield return new HeardStep(utterance, conversation.Hear(utterance));
        }
    }
}
