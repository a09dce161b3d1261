namespace Cuecard.Live.Transcripts;

/// <summary>How a conversation is written down; docs/transcripts.md has an example of each.</summary>
public enum TranscriptFormat
{
    /// <summary>Lines of <c>Speaker: text</c>, with or without a time before them.</summary>
    Plain,

    /// <summary>One JSON object a line, as a speech recogniser gives them.</summary>
    JsonLines,

    /// <summary>WebVTT, as Zoom, Teams and Meet export it.</summary>
    WebVtt,

    /// <summary>SubRip subtitles.</summary>
    SubRip,
}
