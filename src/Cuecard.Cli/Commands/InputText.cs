using System.Text;

namespace Cuecard.Cli.Commands;

/// <summary>Reads text that somebody hands in, from a file or from standard input, within bounds.</summary>
internal static class InputText
{
    /// <summary>A line longer than this is not read to its end, in UTF-16 units.</summary>
    public const int MaxLine = 1 << 20;

    /// <summary>What to call a file in messages.</summary>
    public static string NameOf(string file) => file == "-" ? "standard input" : file;

    /// <summary>Opens a file, or standard input for "-"; null after saying on standard error why not.</summary>
    public static Stream? Open(CommandContext context, string file)
    {
        if (file == "-") return context.Input;
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            var why = Directory.Exists(file) ? "a folder" : e is FileNotFoundException or DirectoryNotFoundException ? "nothing there" : e is UnauthorizedAccessException ? "that it may not be read" : e.Message;
            context.Fail($"{file}: expected a file, found {why}. Check the path, or use - for standard input.");
            return null;
        }
    }

    /// <summary>All of a stream as text, cut at <see cref="MaxLine"/>.</summary>
    public static string Whole(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var text = new char[MaxLine];
        return new string(text, 0, reader.ReadBlock(text, 0, text.Length));
    }

    /// <summary>The lines of a stream with their numbers; null for one that is too long. Bytes that are no UTF-8 become U+FFFD.</summary>
    public static IEnumerable<(int Number, string? Text)> Lines(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var line = new StringBuilder();
        var number = 1;
        var tooLong = false;
        var buffer = new char[16 * 1024];
        int read;
        while ((read = reader.Read(buffer, 0, buffer.Length)) > 0)
        {
            var rest = buffer.AsMemory(0, read);
            while (rest.Span.IndexOf('\n') is >= 0 and var end)
            {
                Keep(rest.Span[..end]);
                yield return (number++, tooLong ? null : line.ToString().TrimEnd('\r'));
                line.Clear();
                tooLong = false;
                rest = rest[(end + 1)..];
            }

            Keep(rest.Span);
        }

        if (line.Length > 0 || tooLong) yield return (number, tooLong ? null : line.ToString());

        void Keep(ReadOnlySpan<char> text)
        {
            tooLong |= line.Length + text.Length > MaxLine;
            if (!tooLong) line.Append(text);
        }
    }
}
