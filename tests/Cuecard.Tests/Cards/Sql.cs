using System.Globalization;
using System.Text;
using DuckDB.NET.Data;

namespace Cuecard.Tests.Cards;

/// <summary>Runs SQL under DuckDB and prints it as the cards do: column names, then rows, cells joined by " | ".</summary>
internal static class Sql
{
    public static (string Output, string? Error) Run(string source)
    {
        try
        {
            using var connection = new DuckDBConnection("DataSource=:memory:");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = source;
            using var reader = command.ExecuteReader();
            var text = new StringBuilder();
            do Print(reader, text);
            while (reader.NextResult());
            return (text.ToString(), null);
        }
        catch (DuckDBException e)
        {
            return ("", e.Message);
        }
    }

    private static void Print(DuckDBDataReader reader, StringBuilder text)
    {
        // Statements that only change something answer with a count.
        if (reader.FieldCount == 0 || (reader.FieldCount == 1 && reader.GetName(0) == "Count")) return;
        text.AppendLine(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)));
        while (reader.Read()) text.AppendLine(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => Cell(reader, i))));
    }

    private static string Cell(DuckDBDataReader reader, int column) => reader.IsDBNull(column) ? "NULL" : reader.GetValue(column) switch
    {
        bool b => b ? "true" : "false",
        DateOnly d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime t => t.ToString(t.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        var other => other.ToString()!,
    };
}
