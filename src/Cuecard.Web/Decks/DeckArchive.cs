using System.IO.Compression;
using Cuecard.Decks;

namespace Cuecard.Web.Decks;

/// <summary>
/// The user's deck folder as a zip file, out and in. What comes in is not trusted: only cards and a manifest are taken, by
/// their plain names, within limits of count and size, and nothing is written outside the folder.
/// </summary>
internal static class DeckArchive
{
    /// <summary>The largest zip file that is taken, in bytes.</summary>
    public const long MaxBytes = 20 * 1024 * 1024;

    private const int MaxFiles = 2_000;
    private const long MaxUnpacked = 100 * 1024 * 1024;

    /// <summary>Writes the folder's cards and manifest.</summary>
    public static async Task Export(string folder, Stream to, CancellationToken cancellation)
    {
        await using var zip = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsWanted).Order(StringComparer.Ordinal))
            await zip.CreateEntryFromFileAsync(file, Path.GetRelativePath(folder, file).Replace('\\', '/'), cancellation);
    }

    /// <summary>Takes the cards of a zip file into the folder; those of the same name are replaced.</summary>
    /// <returns>How many files were taken, and what was left out and why.</returns>
    public static DeckImport Import(Stream from, string folder)
    {
        var left = new List<string>();
        var taken = 0;
        try
        {
            using var zip = new ZipArchive(from, ZipArchiveMode.Read);
            var total = 0L;
            foreach (var entry in zip.Entries.Where(e => e.Name.Length > 0 && IsWanted(e.Name)))
            {
                if (taken >= MaxFiles || (total += entry.Length) > MaxUnpacked)
                {
                    left.Add($"The rest: a deck may hold at most {MaxFiles} files and {MaxUnpacked / 1024 / 1024} MB.");
                    break;
                }

                if (Target(folder, entry.FullName) is not { } target) left.Add($"{entry.FullName}: its name leads out of the deck folder.");
                else if (entry.Length > CardReader.MaxBytes * 4L) left.Add($"{entry.FullName}: larger than a card may be.");
                else
                {
                    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                    using var content = entry.Open();
                    using var file = File.Create(target);
                    CopyAtMost(content, file, entry.Length);
                    taken++;
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            left.Add($"The file could not be read to its end as a zip file: {e.Message}");
        }

        if (taken == 0 && left.Count == 0) left.Add("No card is in it: expected Markdown files in folders named by pillar.");
        return new DeckImport(taken, left);
    }

    /// <summary>Where an entry is put: pillar folder and file name only; null where any part of its name is not plain.</summary>
    private static string? Target(string folder, string name)
    {
        var parts = name.Split('/', '\\');
        if (parts.Any(p => p is "" or "." or ".." || p.Contains(':', StringComparison.Ordinal) || p.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0)) return null;
        var target = Path.GetFullPath(Path.Combine([folder, .. parts.TakeLast(2)]));
        return target.StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? target : null;
    }

    /// <summary>An entry that lies about its size is cut off at what it said.</summary>
    private static void CopyAtMost(Stream from, Stream to, long most)
    {
        var buffer = new byte[16 * 1024];
        for (var rest = most; rest > 0;)
        {
            var read = from.Read(buffer, 0, (int)Math.Min(buffer.Length, rest));
            if (read == 0) return;
            to.Write(buffer, 0, read);
            rest -= read;
        }
    }

    private static bool IsWanted(string file) => DeckReader.IsCard(file) || Path.GetFileName(file) == DeckReader.ManifestName;
}
