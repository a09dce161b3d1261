using System.Collections.Frozen;

namespace Cuecard.Matching;

/// <summary>English words that carry grammar and no subject; they are never features of a card.</summary>
internal static class FunctionWords
{
    private static readonly FrozenSet<string> Words = (
        "a an the this that these those there here of in on at to for from by with about into over under as than then so if or and but nor " +
        "is are was were be been being am do does did doing done have has had will would shall should can could may might must " +
        "i me my mine we us our ours you your yours he him his she her it its they them their theirs one ones who whom whose which what when why how " +
        "not no yes yeah ok okay um uh erm hmm well just also too very really quite maybe perhaps please some any all both each every other another such " +
        "let get got go going know think want like say said tell talk mean means thing things way something anything someone sort kind lot bit " +
        "up out off down again once now still even ever only much many more most own same because while until during before after").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
