using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text.Csv;

namespace SiteGen.OpenData;

/// <summary>
/// Writes one table of the open data as CSV. Rows of a table that stands in others begin with what tells whose they are: the
/// document's id and language, and the number of each row above, from 1.
/// </summary>
internal static class DataCsv
{
    // Several values in one cell stand on lines of their own: no reader takes a line's end inside of quotes for a separator.
    private const string Between = "\n";

    /// <summary>True where the table at the end of <paramref name="path"/> has a row.</summary>
    public static bool HasRows(ImmutableArray<Table> path, IEnumerable<DataScope> documents) => documents.Any(scope => Rows(path, scope).Any());

    /// <summary>The table at the end of <paramref name="path"/>.</summary>
    public static string Of(ImmutableArray<Table> path, IEnumerable<DataScope> documents)
    {
        var csv = new CsvText();
        var table = path[^1];
        if (path.Length > 1)
        {
            csv.Cell("document").Cell("documentLanguage");
            foreach (var above in path[1..^1]) csv.Cell(above.Name);
        }

        foreach (var column in Columns(table)) csv.Cell(column.Name);
        csv.EndRow();
        foreach (var scope in documents)
        {
            foreach (var (numbers, row) in Rows(path, scope))
            {
                if (path.Length > 1) csv.Text(scope.Document.Id.Value).Cell(scope.Document.Language);
                foreach (var number in numbers) csv.Cell(number.ToString(CultureInfo.InvariantCulture));
                foreach (var column in Columns(table)) Write(csv, column.Read(scope, row));
                csv.EndRow();
            }
        }

        return csv.ToString();
    }

    private static IEnumerable<Column> Columns(Table table) => table.Columns.Where(column => column.Type != ColumnType.Rows);

    private static IEnumerable<(ImmutableArray<int> Numbers, object Row)> Rows(ImmutableArray<Table> path, DataScope scope)
    {
        IEnumerable<(ImmutableArray<int> Numbers, object Row)> rows = [([], scope.Document)];
        for (var depth = 1; depth < path.Length; depth++)
        {
            var column = path[depth - 1].Columns.First(own => own.Rows == path[depth]);
            var isLast = depth == path.Length - 1;
            rows = rows.SelectMany(row => ((IEnumerable<object>)column.Read(scope, row.Row)!)
                .Select((own, index) => (isLast ? row.Numbers : row.Numbers.Add(index + 1), own)));
        }

        return rows;
    }

    private static void Write(CsvText csv, object? value)
    {
        switch (value)
        {
            case IEnumerable<string> texts: csv.Text(string.Join(Between, texts)); break;
            case string text: csv.Text(text); break;
            case DateOnly day: csv.Cell($"{day:yyyy-MM-dd}"); break;
            // A comma, for a spreadsheet in Finland reads 12.5 as the 12th of May.
            case decimal number: csv.Cell(number.ToString(CultureInfo.InvariantCulture).Replace('.', ',')); break;
            case bool flag: csv.Cell(flag ? "true" : "false"); break;
            default: csv.Cell(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }
}
