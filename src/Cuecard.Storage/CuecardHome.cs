namespace Cuecard.Storage;

/// <summary>The folders Cuecard uses on this machine.</summary>
/// <param name="Root">The user's own folder: decks, caches, settings.</param>
/// <param name="Application">The folder that holds the program and its built-in deck.</param>
public sealed record CuecardHome(string Root, string Application)
{
    /// <summary>The environment variable that moves <see cref="Root"/>.</summary>
    public const string Variable = "CUECARD_HOME";

    /// <summary>The user's own cards, laid over the built-in deck.</summary>
    public string UserDeck => Path.Combine(Root, "deck");

    /// <summary>Built forms of decks; safe to delete at any time.</summary>
    public string Cache => Path.Combine(Root, "cache");

    /// <summary>The deck that comes with Cuecard, in its built form.</summary>
    public string BuiltInDeck => Path.Combine(Application, "deck", "data-science.deck");

    /// <summary>The folders for this user: <c>CUECARD_HOME</c> or the system's place for application data.</summary>
    public static CuecardHome OfUser()
    {
        var root = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrWhiteSpace(root))
            root = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "cuecard");
        return new CuecardHome(Path.GetFullPath(root), AppContext.BaseDirectory);
    }
}
