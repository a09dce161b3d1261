using System.CommandLine;
using System.CommandLine.Parsing;

namespace Cuecard.Cli.Commands;

/// <summary>Options that take a number within bounds, and say so when they get something else.</summary>
internal static class NumberOption
{
    /// <summary>A whole number.</summary>
    public static Option<int> Whole(string name, int from, int to, int otherwise) =>
        new(name) { DefaultValueFactory = _ => otherwise, CustomParser = r => (int)Read(r, name, from, to, n => n == Math.Floor(n), "a whole number") };

    /// <summary>A whole number; null where it is not given.</summary>
    public static Option<int?> WholeOrNone(string name, int from, int to) =>
        new(name) { CustomParser = r => (int)Read(r, name, from, to, n => n == Math.Floor(n), "a whole number") };

    /// <summary>Any number; null where it is not given.</summary>
    public static Option<double?> Any(string name, double from, double to) =>
        new(name) { CustomParser = r => Read(r, name, from, to, double.IsFinite, "a number") };

    private static double Read(ArgumentResult result, string name, double from, double to, Func<double, bool> fits, string what)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text, out var number) && number >= from && number <= to && fits(number)) return number;
        result.AddError($"{name}: expected {what} from {from} to {to}, found `{text}`.");
        return from;
    }
}
