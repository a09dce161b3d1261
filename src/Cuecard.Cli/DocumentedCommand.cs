using System.CommandLine;

namespace Cuecard.Cli;

/// <summary>A command with examples for its help.</summary>
internal sealed class DocumentedCommand(string name, string description) : Command(name, description), IDocumented
{
    /// <summary>Command lines to try, each with what it does.</summary>
    public IReadOnlyList<(string Line, string Does)> Examples { get; init; } = [];
}

/// <summary>Something whose help has examples.</summary>
internal interface IDocumented
{
    IReadOnlyList<(string Line, string Does)> Examples { get; }
}
