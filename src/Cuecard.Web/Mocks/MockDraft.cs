using System.Collections.Immutable;
using Cuecard.Grading;

namespace Cuecard.Web.Mocks;

/// <summary>An answer while it is typed or spoken.</summary>
/// <param name="Text">The words that stand.</param>
/// <param name="Unfinished">What is being heard and may still change.</param>
/// <param name="Spoken">The stretches that were spoken, with their times.</param>
/// <param name="Begun">When the unfinished words began to be heard, or null while there are none.</param>
public sealed record MockDraft(string Text, string Unfinished, ImmutableArray<SpokenStretch> Spoken, TimeSpan? Begun)
{
    /// <summary>How long a word takes where nothing was heard of it before it was final.</summary>
    private static readonly TimeSpan PerWord = TimeSpan.FromMilliseconds(400);

    public static MockDraft Empty { get; } = new("", "", [], null);

    /// <summary>All words, unfinished ones too.</summary>
    public string Whole => Join(Text, Unfinished);

    /// <summary>The draft after the recogniser has told some words.</summary>
    public MockDraft Hear(string words, bool isFinal, TimeSpan at)
    {
        var heard = words.Trim();
        if (!isFinal) return this with { Unfinished = heard, Begun = heard.Length == 0 ? null : Begun ?? at };
        if (heard.Length == 0) return this with { Unfinished = "", Begun = null };
        var count = heard.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        var earliest = Spoken.IsEmpty ? TimeSpan.Zero : Spoken[^1].To;
        var from = Begun ?? at - (count * PerWord);
        if (from < earliest) from = earliest;
        return new MockDraft(Join(Text, heard), "", Spoken.Add(new SpokenStretch(from, at, count)), null);
    }

    /// <summary>The answer as it is handed in; what was not final yet counts as it stands.</summary>
    public Answer ToAnswer(TimeSpan at) => Unfinished.Length > 0 ? Hear(Unfinished, isFinal: true, at).ToAnswer(at) : new Answer(Text.Trim(), Spoken);

    private static string Join(string left, string right) =>
        left.Length == 0 ? right : right.Length == 0 ? left : char.IsWhiteSpace(left[^1]) ? left + right : $"{left} {right}";
}
