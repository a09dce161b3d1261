namespace Cuecard.Web.Rendering;

/// <summary>How this browser wants the pages: kept in a cookie, so that the first paint is right.</summary>
/// <param name="Theme"><c>system</c>, <c>light</c> or <c>dark</c>.</param>
/// <param name="Size">1 (small) to 5 (huge); 3 is normal.</param>
/// <param name="IsCompact">Whether the board takes as little room as it can.</param>
/// <param name="HasCoverage">Whether the board ticks off what the candidate says and warns of what is wrong.</param>
internal sealed record Look(string Theme, int Size, bool IsCompact, bool HasCoverage)
{
    /// <summary>The name of the cookie: <c>theme.size.density.coverage</c>; older ones lack the last part.</summary>
    public const string Cookie = "cuecard-look";

    public const int MinSize = 1;
    public const int MaxSize = 5;

    public static Look Default { get; } = new("system", 3, false, true);

    /// <summary>Reads the cookie; anything unreadable gives the default.</summary>
    public static Look Parse(string? cookie)
    {
        if (cookie?.Split('.') is not [var theme, var size, var density, .. var more]) return Default;
        return new Look(
            theme is "light" or "dark" ? theme : "system",
            int.TryParse(size, out var number) ? Math.Clamp(number, MinSize, MaxSize) : Default.Size,
            density == "compact",
            more is not ["off"]);
    }

    public override string ToString() => $"{Theme}.{Size}.{(IsCompact ? "compact" : "roomy")}.{(HasCoverage ? "on" : "off")}";
}
