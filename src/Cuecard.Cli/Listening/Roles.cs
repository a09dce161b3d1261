using System.Collections.Immutable;
using Cuecard.Live;
using Cuecard.Live.Transcripts;

namespace Cuecard.Cli.Listening;

/// <summary>Says who asks.</summary>
internal static class Roles
{
    /// <summary>The events that tell of those who ask and were not known to.</summary>
    public static ImmutableArray<LiveEvent> Told(TimeSpan at, SpeakerRoles before, SpeakerRoles now) =>
        [.. now.Interviewers.Except(before.Interviewers, StringComparer.OrdinalIgnoreCase).Select(name => new InterviewerEvent(at, name, now.Basis != RolesBasis.Said))];
}
