namespace Cuecard.Web.Capturing;

/// <summary>What a browser offers for listening.</summary>
/// <param name="Speech">It recognises speech.</param>
/// <param name="OnDevice">It does so without sending audio anywhere.</param>
/// <param name="Microphone">It gives access to the microphone.</param>
/// <param name="Sharing">It can share the audio of a tab or screen.</param>
public sealed record CaptureSupport(bool Speech, bool OnDevice, bool Microphone, bool Sharing);

/// <summary>A microphone.</summary>
public sealed record AudioDevice(string Id, string Name);
