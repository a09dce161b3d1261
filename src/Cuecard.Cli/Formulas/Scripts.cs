using System.Text;

namespace Cuecard.Cli.Formulas;

/// <summary>Text raised or lowered by Unicode's own characters, where it has them.</summary>
internal static class Scripts
{
    private const string Plain = "0123456789+−=()aehijklmnoprstuvxβγρφχ";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ";
    private const string PlainUp = "0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ⊤′*";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡᵀ′*";

    /// <summary>As a subscript: "ᵢ₌₁", or "_obs" where a character has no lowered form.</summary>
    public static string Lower(string text) => Map(text, Plain, Lowered) ?? Written('_', text);

    /// <summary>As a superscript: "ⁿ⁻¹", or "^α" where a character has no raised form.</summary>
    public static string Raise(string text) => Map(text, PlainUp, Raised) ?? Written('^', text);

    /// <summary>True where the script had to be written on the line.</summary>
    public static bool IsWritten(string script) => script.Length > 0 && script[0] is '_' or '^';

    private static string? Map(string text, string from, string to)
    {
        var mapped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var at = c == ' ' ? -1 : from.IndexOf(c, StringComparison.Ordinal);
            if (at < 0) return null;
            mapped.Append(to[at]);
        }

        return mapped.ToString();
    }

    private static string Written(char mark, string text)
    {
        var isWord = text.All(c => char.IsLetterOrDigit(c)) || (text.Length == 1 && text[0] != ' ');
        return isWord ? mark + text : $"{mark}({text})";
    }
}
