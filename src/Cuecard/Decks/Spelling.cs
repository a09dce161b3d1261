namespace Cuecard.Decks;

/// <summary>How far two names are apart, for "did you mean".</summary>
internal static class Spelling
{
    /// <summary>Levenshtein distance (Wagner and Fischer 1974), in single-character edits.</summary>
    public static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }

        return row[b.Length];
    }

    /// <summary>As <see cref="Distance"/>, but a name that contains the other counts as near: 1 and the share left over.</summary>
    public static int NearDistance(string wanted, string name)
    {
        if (wanted.Length >= 3 && name.Contains(wanted, StringComparison.Ordinal)) return 1 + ((name.Length - wanted.Length) / 8);
        return Distance(wanted.Length > 200 ? wanted[..200] : wanted, name);
    }

    /// <summary>The nearest of some names if it is near enough to be meant, else null.</summary>
    public static string? Nearest(string wanted, IEnumerable<string> names)
    {
        var best = names.Select(n => (Name: n, Distance: NearDistance(wanted, n))).OrderBy(x => x.Distance).FirstOrDefault();
        return best.Name is not null && best.Distance <= Math.Max(2, wanted.Length / 3) ? best.Name : null;
    }
}
