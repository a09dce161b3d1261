using System.Text;
using Cuecard.Cli.Listening;
using Cuecard.Live.Transcripts;

namespace Cuecard.Cli.Commands;

/// <summary>Finds out what <c>cuecard live</c> is given: a whole transcript, or lines that come in.</summary>
internal static class TranscriptSource
{
    /// <summary>The largest transcript that is read, in bytes.</summary>
    private const int MaxBytes = 64 << 20;

    /// <summary>More problems than this are only counted.</summary>
    private const int MostTold = 10;

    /// <summary>Opens it; null after saying on standard error why it cannot be played.</summary>
    public static Playing? Open(CommandContext context, LiveRequest request)
    {
        if (InputText.Open(context, request.File!) is not { } stream) return null;
        if (request.File == "-") return Incoming(context, request, stream);
        using (stream)
        {
            using var bytes = new MemoryStream();
            if (stream.CanSeek && stream.Length > MaxBytes)
            {
                context.Fail($"{request.File}: expected a transcript of at most {MaxBytes >> 20} MB, found {stream.Length >> 20} MB.");
                return null;
            }

            stream.CopyTo(bytes);
            return Recorded(context, request, TranscriptReader.Read(request.File, bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        }
    }

    /// <summary>Captions on standard input are read to their end first; all else is heard line by line.</summary>
    private static Playing? Incoming(CommandContext context, LiveRequest request, Stream stream)
    {
        var lines = InputText.Lines(stream).GetEnumerator();
        var first = new List<string>();
        while (first.TrueForAll(string.IsNullOrWhiteSpace) && lines.MoveNext()) first.Add(lines.Current.Text ?? "");
        var start = first.Count == 0 ? "" : first[^1].TrimStart('\uFEFF').Trim();
        if (start.StartsWith("WEBVTT", StringComparison.Ordinal) || start.AsSpan().ContainsAnyExceptInRange('0', '9') == false)
        {
            var whole = new StringBuilder();
            foreach (var line in first) whole.Append(line).Append('\n');
            while (whole.Length < MaxBytes && lines.MoveNext()) whole.Append(lines.Current.Text).Append('\n');
            return Recorded(context, request, TranscriptReader.Read(null, whole.ToString()));
        }

        var told = 0;
        var said = request.Interviewer is { } name ? SpeakerRoles.Said(name) : null;
        return new IncomingConversation(first, lines, said, Tell).Play;

        void Tell(TranscriptProblem problem)
        {
            if (told++ < MostTold) context.Fail($"standard input, {problem}");
        }
    }

    /// <summary>Reads a whole transcript with who plays which part; null after saying on standard error why it cannot be read.</summary>
    public static (TranscriptReading Transcript, SpeakerRoles Roles)? Read(CommandContext context, string file, string? interviewer)
    {
        if (InputText.Open(context, file) is not { } stream) return null;
        using (stream)
        {
            var bytes = new byte[MaxBytes + 1];
            var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length > MaxBytes)
            {
                context.Fail($"{InputText.NameOf(file)}: expected a transcript of at most {MaxBytes >> 20} MB, found a larger one.");
                return null;
            }

            var reading = TranscriptReader.Read(file == "-" ? null : file, bytes.AsSpan(0, length));
            return Roles(context, InputText.NameOf(file), interviewer, reading) is { } roles ? (reading, roles) : null;
        }
    }

    private static Playing? Recorded(CommandContext context, LiveRequest request, TranscriptReading reading)
    {
        if (Roles(context, InputText.NameOf(request.File!), request.Interviewer, reading) is not { } roles) return null;
        var pace = new Pace(request.Speed ?? (request.Json || !context.Page.Interactive ? 0 : 1), context.Clock);
        return new RecordedConversation(reading, roles, pace).Play;
    }

    /// <summary>Who plays which part; null after saying on standard error why that cannot be told.</summary>
    private static SpeakerRoles? Roles(CommandContext context, string name, string? asks, TranscriptReading reading)
    {
        foreach (var problem in reading.Problems.Take(MostTold)) context.Fail(problem.Line > 0 ? $"{name}:{problem.Line}: {problem.Message}" : $"{name}: {problem.Message}");
        if (reading.Problems.Length > MostTold) context.Fail($"{name}: {reading.Problems.Length - MostTold} more like these.");
        if (reading.Lines.IsEmpty) return null;
        var roles = InterviewerInference.Of(reading.Lines);
        if (asks is { } interviewer)
        {
            roles = SpeakerRoles.Said(interviewer);
            if (reading.Speakers.All(s => roles.RoleOf(s) != Live.Role.Interviewer))
            {
                context.Fail($"{name}: expected somebody called `{interviewer}`, found {Names(reading)}.");
                return null;
            }
        }

        return roles;
    }

    private static string Names(TranscriptReading reading)
    {
        var names = reading.Speakers.Take(8).ToList();
        return names.Count == 0 ? "no names" : string.Join(", ", names.Select(n => $"`{n}`"));
    }
}
