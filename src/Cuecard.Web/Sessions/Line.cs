using System.Collections.Immutable;
using Cuecard.Live;

namespace Cuecard.Web.Sessions;

/// <summary>One utterance as the transcript shows it.</summary>
/// <param name="Number">Counts the lines from 1; stays the same while the words are revised.</param>
/// <param name="At">When the last word was heard.</param>
/// <param name="Role">The speaker's part.</param>
/// <param name="Speaker">The speaker's name, or null.</param>
/// <param name="Text">The words.</param>
/// <param name="IsFinal">True when the words will not be revised.</param>
/// <param name="Marks">The words that caused a cue, in order.</param>
public sealed record Line(int Number, TimeSpan At, Role Role, string? Speaker, string Text, bool IsFinal, ImmutableArray<Mark> Marks)
{
    /// <summary>The line with other words; marks stay where the words under them are the same.</summary>
    public Line Revise(Utterance utterance)
    {
        var old = Text;
        return this with
        {
            At = utterance.At,
            Text = utterance.Text,
            IsFinal = utterance.IsFinal,
            Marks = [.. Marks.Where(m => m.End <= utterance.Text.Length && string.CompareOrdinal(old, m.Start, utterance.Text, m.Start, m.Length) == 0)],
        };
    }

    /// <summary>The line with the words marked where they stand last, or the same line where they do not.</summary>
    public Line MarkWords(string words, int question)
    {
        var start = words.Length == 0 ? -1 : Text.LastIndexOf(words, StringComparison.OrdinalIgnoreCase);
        if (start < 0) return this;
        var mark = new Mark(start, words.Length, question);
        return Marks.Any(m => m.Start < mark.End && mark.Start < m.End)
            ? this
            : this with { Marks = [.. Marks.Append(mark).OrderBy(m => m.Start)] };
    }
}
