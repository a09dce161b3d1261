using Cuecard.Matching;

namespace Cuecard.Live.Transcripts;

/// <summary>How much a speaker has said, and how often they asked.</summary>
internal sealed class SpeakerTally(string name)
{
    /// <summary>Shorter lines ("yeah, sure") say nothing of who asks.</summary>
    private const int MinWords = 3;

    public string Name { get; } = name;

    public Role NamedRole { get; } = RoleWords.RoleOf(name);

    public int Words { get; private set; }

    /// <summary>Lines long enough to count.</summary>
    public int Lines { get; private set; }

    /// <summary>Those of them that ask something and do not speak of the speaker.</summary>
    public int Asking { get; private set; }

    public double AskingShare => Lines == 0 ? 0 : (double)Asking / Lines;

    public void Hear(string text)
    {
        var words = WordReader.Read(text);
        Words += words.Count;
        if (words.Count < MinWords) return;
        Lines++;
        if (QuestionReader.Split(words, text).Any(p => p.Asks && p.FirstPerson == 0)) Asking++;
    }
}
