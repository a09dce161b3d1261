using System.Collections.Immutable;
using System.Text.Json;
using Cuecard.Live.Transcripts;

namespace Cuecard.Tests.Live.Transcripts;

/// <summary>An interview of tests/data/transcripts, with the questions that are asked in it.</summary>
internal sealed record SampleTranscript(TranscriptReading Reading, ImmutableArray<AskedQuestion> Questions)
{
    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static SampleTranscript Open(string name)
    {
        var path = Path.Combine(Root, "tests", "data", "transcripts", name);
        var questions = JsonSerializer.Deserialize<ImmutableArray<AskedQuestion>>(File.ReadAllText(Path.ChangeExtension(path, ".expected.json")), JsonSerializerOptions.Web);
        return new SampleTranscript(TranscriptReader.Read(name, File.ReadAllBytes(path)), questions);
    }

    private static string FindRoot(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "Cuecard.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("The tests must run inside the repository.");
        return folder;
    }
}

/// <summary>A question of a sample transcript.</summary>
/// <param name="Question">The words, as the transcript has them.</param>
/// <param name="Cards">The cards any of which answers it.</param>
/// <param name="At">When it begins, in seconds.</param>
/// <param name="Ends">When its last word is heard, in seconds.</param>
internal sealed record AskedQuestion(string Question, ImmutableArray<string> Cards, double At, double Ends);
