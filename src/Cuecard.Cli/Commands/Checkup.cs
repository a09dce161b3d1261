using System.Reflection;
using System.Runtime.InteropServices;
using Cuecard.Cli.Contracts;
using Cuecard.Cli.Pages;
using Cuecard.Decks;
using Cuecard.Matching;
using Cuecard.Storage;

namespace Cuecard.Cli.Commands;

/// <summary>Looks at each part of Cuecard on this machine and tries it.</summary>
internal sealed class Checkup(CommandContext context, string? folder)
{
    public const string Ok = "ok";

    /// <summary>Something worth knowing that hinders nothing.</summary>
    public const string Note = "note";

    public const string Broken = "broken";

    /// <summary>Tries every part.</summary>
    public IEnumerable<FindingJson> Run()
    {
        yield return Program();
        var library = new DeckLibrary(context.Home);
        yield return folder is null ? BuiltIn() : Named("Deck", DeckFolder.Read(folder), folder);
        if (folder is null) yield return Own();
        if (library.Open(folder).Value is { Cards.IsEmpty: false } deck) yield return Matching(deck);
        yield return Home();
        yield return Screen();
    }

    private static FindingJson Program()
    {
        var version = typeof(Checkup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        return new FindingJson("Cuecard", Ok, $"{version} on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}", null);
    }

    private FindingJson BuiltIn() => DeckFolder.LoadBuilt(context.Home.BuiltInDeck) is { } deck
        ? new FindingJson("Built-in deck", Ok, $"{Quantity.Of(deck.Cards.Length, "card")} in {Quantity.Of(deck.Manifest.Pillars.Length, "pillar")}", null)
        : new FindingJson("Built-in deck", Broken, $"none that this version can read at {context.Home.BuiltInDeck}", "Build or install Cuecard again.");

    private FindingJson Own()
    {
        var own = context.Home.UserDeck;
        if (!Directory.Exists(own)) return new FindingJson("Your own cards", Note, $"none; a deck in {own} is laid over the built-in one", null);
        return Named("Your own cards", DeckFolder.Read(own, DeckFolder.LoadBuilt(context.Home.BuiltInDeck)), own);
    }

    private static FindingJson Named(string part, Reading<Deck> reading, string where) => reading.IsSound
        ? new FindingJson(part, Ok, $"{Quantity.Of(reading.Value!.Cards.Length, "card")} in {where}", null)
        : new FindingJson(part, Broken, $"{Quantity.Of(reading.Problems.Length, "mistake")} in {where}: {reading.Problems[0]}", $"cuecard deck check \"{where}\"");

    /// <summary>Asks for each card in its own words and counts how often it answers.</summary>
    private FindingJson Matching(Deck deck)
    {
        var start = context.Clock.GetTimestamp();
        var matcher = new Matcher(deck);
        var built = context.Clock.GetElapsedTime(start);
        var right = deck.Cards.Count(c => matcher.Rank(c.Head.Asked[0], 1) is [var first] && first.Card.Id == c.Id);
        var found = $"{right} of {Quantity.Of(deck.Cards.Length, "card")} found by their first phrasing; index built in {Math.Max(1, (int)built.TotalMilliseconds)} ms";
        return right >= deck.Cards.Length * 0.9
            ? new FindingJson("Matching", Ok, found, null)
            : new FindingJson("Matching", Broken, found, "Cards may ask for the same thing in the same words: compare their phrasings.");
    }

    private FindingJson Home()
    {
        var probe = Path.Combine(context.Home.Cache, $"probe.{Environment.ProcessId}");
        try
        {
            Directory.CreateDirectory(context.Home.Cache);
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return new FindingJson("Your folder", Ok, context.Home.Root, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new FindingJson("Your folder", Broken, $"{context.Home.Root} cannot be written: {e.Message}", $"Make it writable, or set {CuecardHome.Variable} to a folder that is.");
        }
    }

    private FindingJson Screen() => context.Page.Interactive
        ? new FindingJson("Terminal", Ok, $"{context.Page.Width} columns used, {(context.Page.Colour ? "colours" : "no colours")}", null)
        : new FindingJson("Terminal", Note, "output goes to a file or another program; it is plain text", null);
}
