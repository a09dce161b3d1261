using Cuecard.Live;

namespace Cuecard.Web.Sessions;

/// <summary>A session that is on disk.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Started">When it began.</param>
/// <param name="Length">How long it lasted.</param>
/// <param name="Opening">The first words that were final.</param>
internal sealed record PastSession(string Id, DateTimeOffset Started, TimeSpan Length, string Opening)
{
    private const int MaxOpening = 90;

    /// <summary>Reads what a list shows of a journal; null where it cannot be read.</summary>
    public static PastSession? Read(FileInfo file)
    {
        if (SessionJournal.Read(file.FullName) is not { Utterances: [.., var last] utterances } journal) return null;
        var opening = utterances.FirstOrDefault(u => u.IsFinal && u.Role != Role.Candidate)?.Text ?? utterances[0].Text;
        return new PastSession(
            Path.GetFileNameWithoutExtension(file.Name),
            journal.Started,
            last.At,
            opening.Length > MaxOpening ? opening[..MaxOpening].TrimEnd() + "…" : opening);
    }
}
