namespace Cuecard.Web.Audio;

/// <summary>Whose voice a channel carries.</summary>
public enum AudioChannel
{
    /// <summary>The microphone.</summary>
    Candidate,

    /// <summary>The audio of a shared tab or screen.</summary>
    Interviewer,
}
