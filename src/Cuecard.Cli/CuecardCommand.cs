using System.CommandLine;

namespace Cuecard.Cli;

/// <summary>The root of all commands.</summary>
internal sealed class CuecardCommand() : RootCommand("Cuecard: the right reminder, before the question has ended. An open, offline assistant for data-science interviews."), IDocumented
{
    /// <summary>The deck to work with, for every command.</summary>
    public Option<string?> Deck { get; } = new("--deck")
    {
        Description = "Work with the deck in this folder instead of the built-in deck with your own cards over it.",
        HelpName = "DIR",
        Recursive = true,
    };

    public IReadOnlyList<(string Line, string Does)> Examples { get; } =
    [
        ("cuecard", "the live board in the browser"),
        ("cuecard ask \"why do we care about the central limit theorem\"", "the card that answers a question"),
        ("cuecard live interview.vtt", "a recorded call on a live board"),
        ("cuecard deck list", "what the deck knows"),
        ("cuecard doctor", "whether everything works here"),
    ];
}
