namespace Cuecard.Web.Sessions;

/// <summary>What each key does to the board.</summary>
internal static class BoardKeys
{
    /// <summary>The change a key makes, or null where it makes none. Keys are named as browsers name them.</summary>
    public static Func<Board, Board>? Find(string key) => key switch
    {
        "1" or "2" or "3" or "4" => b => b.Select(key[0] - '0'),
        "n" => b => b.Next(),
        "p" => b => b.TogglePin(),
        "Escape" => b => b.Dismiss(),
        "ArrowRight" => b => b.Turn(1),
        "ArrowLeft" => b => b.Turn(-1),
        _ => Enum.GetValues<CardSection>().Where(s => CardSections.Key(s) == key).Select(s => (Func<Board, Board>)(b => b.Open(s))).FirstOrDefault(),
    };
}
