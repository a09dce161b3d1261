using System.Runtime.CompilerServices;

namespace Cuecard.Cli.Tests;

/// <summary>Holds text that people or machines depend on against an approved file. A difference is written beside it as NAME.received.txt.</summary>
internal static class Approved
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Approved");

    /// <summary>Fails where the text is not as approved; to approve it, rename the received file.</summary>
    /// <param name="name">The name of the approved file without its ending.</param>
    /// <param name="text">The text.</param>
    /// <param name="caller">The test.</param>
    public static void Check(string name, string text, [CallerMemberName] string caller = "")
    {
        var approved = Path.Combine(Folder, name + ".txt");
        var received = Path.Combine(Folder, name + ".received.txt");
        var now = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var before = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (now == before)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, now);
        var (a, b) = (before.Split('\n'), now.Split('\n'));
        var line = Enumerable.Range(0, Math.Min(a.Length, b.Length)).FirstOrDefault(i => a[i] != b[i], Math.Min(a.Length, b.Length) - 1);
        Assert.Fail($"{caller}: {name}.txt differs from line {line + 1}:\n  approved: {a[line]}\n  received: {b[line]}\nCompare with {received}; rename it to approve.");
    }
}
