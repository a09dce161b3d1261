namespace Cuecard.Cli.Pages;

/// <summary>What a page is written for.</summary>
/// <param name="Width">Cells a line.</param>
/// <param name="Colour">Whether tones may be shown.</param>
/// <param name="Interactive">Whether a person looks at it while it is written.</param>
internal sealed record PageShape(int Width, bool Colour, bool Interactive)
{
    private const int Narrowest = 40;
    private const int Widest = 100;

    /// <summary>For output that goes to a file or to another program.</summary>
    public static PageShape Plain { get; } = new(80, false, false);

    /// <summary>The shape of this process's standard output; NO_COLOR (no-color.org), TERM=dumb and COLUMNS are heeded.</summary>
    public static PageShape OfProcess()
    {
        if (Console.IsOutputRedirected) return Plain with { Width = Clamp(Variable("COLUMNS") is { } c && int.TryParse(c, out var columns) ? columns : Plain.Width) };
        var colour = Variable("NO_COLOR") is null && Variable("TERM") != "dumb" && (!OperatingSystem.IsWindows() || Variable("WT_SESSION") is not null || Variable("TERM") is not null);
        return new PageShape(Clamp(WindowWidth()), colour, Interactive: Variable("TERM") != "dumb");
    }

    private static int Clamp(int width) => Math.Clamp(width, Narrowest, Widest);

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    private static int WindowWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : Plain.Width;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return Plain.Width;
        }
    }
}
