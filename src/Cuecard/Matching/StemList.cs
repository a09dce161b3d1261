namespace Cuecard.Matching;

/// <summary>The stems of a deck with their numbers, in alphabetical order and end to end, since so many strings would take several times the memory.</summary>
internal sealed class StemList
{
    private readonly char[] _letters;
    private readonly int[] _ends;
    private readonly int[] _numbers;

    private StemList(char[] letters, int[] ends, int[] numbers)
    {
        _letters = letters;
        _ends = ends;
        _numbers = numbers;
    }

    public static StemList Of(Dictionary<string, int> numbers)
    {
        var stems = numbers.Keys.Order(StringComparer.Ordinal).ToArray();
        var ends = new int[stems.Length];
        for (var i = 0; i < ends.Length; i++) ends[i] = (i == 0 ? 0 : ends[i - 1]) + stems[i].Length;
        return new StemList([.. stems.SelectMany(s => s)], ends, Array.ConvertAll(stems, s => numbers[s]));
    }

    /// <summary>The number of a stem, or -1 where there is none.</summary>
    public int Find(ReadOnlySpan<char> stem)
    {
        var at = FirstFrom(stem);
        return at < _ends.Length && this[at].SequenceEqual(stem) ? _numbers[at] : -1;
    }

    /// <summary>The numbers of the stems that begin with <paramref name="prefix"/>, in alphabetical order.</summary>
    public IEnumerable<int> StartingWith(string prefix)
    {
        for (var i = FirstFrom(prefix); i < _ends.Length && this[i].StartsWith(prefix, StringComparison.Ordinal); i++) yield return _numbers[i];
    }

    public void Write(BinaryWriter writer)
    {
        writer.WriteArray<char>(_letters);
        writer.WriteArray<int>(_ends);
        writer.WriteArray<int>(_numbers);
    }

    public static StemList Read(BinaryReader reader) => new(reader.ReadArray<char>(), reader.ReadArray<int>(), reader.ReadArray<int>());

    private ReadOnlySpan<char> this[int at] => _letters.AsSpan((at == 0 ? 0 : _ends[at - 1])..(_ends[at]));

    /// <summary>Where the first stem stands that does not come before <paramref name="text"/>.</summary>
    private int FirstFrom(ReadOnlySpan<char> text)
    {
        var (low, high) = (0, _ends.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (this[middle].SequenceCompareTo(text) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
