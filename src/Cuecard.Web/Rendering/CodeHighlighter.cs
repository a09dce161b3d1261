using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;

namespace Cuecard.Web.Rendering;

/// <summary>Marks the parts of Python and SQL: comments, strings, numbers, keywords and names that are called.</summary>
internal static partial class CodeHighlighter
{
    private static readonly HashSet<string> Python = new(StringComparer.Ordinal)
    {
        "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del", "elif", "else", "except", "False", "finally", "for",
        "from", "global", "if", "import", "in", "is", "lambda", "None", "nonlocal", "not", "or", "pass", "raise", "return", "True", "try", "while", "with", "yield",
    };

    private static readonly HashSet<string> Sql = new(StringComparer.OrdinalIgnoreCase)
    {
        "select", "from", "where", "group", "by", "having", "order", "limit", "offset", "join", "left", "right", "full", "inner", "outer", "cross", "on", "using",
        "as", "and", "or", "not", "null", "is", "in", "exists", "between", "like", "case", "when", "then", "else", "end", "with", "recursive", "union", "all",
        "distinct", "over", "partition", "rows", "range", "unbounded", "preceding", "following", "current", "row", "create", "table", "insert", "into", "values",
        "update", "set", "delete", "index", "explain", "asc", "desc", "qualify", "filter", "true", "false", "interval", "date", "cast", "semi", "anti",
    };

    /// <summary>The code as HTML, every character of it escaped.</summary>
    public static MarkupString Render(string language, string source)
    {
        var keywords = language == "sql" ? Sql : Python;
        var html = new StringBuilder(source.Length * 2);
        var at = 0;
        foreach (var match in (language == "sql" ? SqlTokens() : PythonTokens()).EnumerateMatches(source))
        {
            html.Append(WebUtility.HtmlEncode(source[at..match.Index]));
            var token = source.Substring(match.Index, match.Length);
            var kind = KindOf(token, keywords, source, match.Index + match.Length);
            html.Append(kind is null ? WebUtility.HtmlEncode(token) : $"<span class=\"tok-{kind}\">{WebUtility.HtmlEncode(token)}</span>");
            at = match.Index + match.Length;
        }

        return new MarkupString(html.Append(WebUtility.HtmlEncode(source[at..])).ToString());
    }

    private static string? KindOf(string token, HashSet<string> keywords, string source, int end) => token[0] switch
    {
        '#' or '-' => "comment",
        '"' or '\'' => "string",
        >= '0' and <= '9' => "number",
        _ when token.EndsWith('"') || token.EndsWith('\'') => "string",
        _ when keywords.Contains(token) => "keyword",
        _ when end < source.Length && source[end] == '(' => "call",
        _ => null,
    };

    [GeneratedRegex("""#[^\n]*|[rbfRBF]{0,2}(?:\"{3}.*?\"{3}|'{3}.*?'{3}|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|\b\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?\b|\b[A-Za-z_]\w*""", RegexOptions.Singleline)]
    private static partial Regex PythonTokens();

    [GeneratedRegex("""--[^\n]*|'(?:''|[^'])*'|"(?:""|[^"])*"|\b\d+(?:\.\d+)?\b|\b[A-Za-z_]\w*""", RegexOptions.Singleline)]
    private static partial Regex SqlTokens();
}
