using System.Text;

namespace SiteGen.Text.Csv;

/// <summary>
/// Writes tables as spreadsheets in Finland open them: UTF-8 with its mark, semicolons between cells, CRLF, quotes around
/// what needs them (RFC 4180). A text that a spreadsheet would take for a formula begins with an apostrophe.
/// </summary>
public sealed class CsvText
{
    private const string Mark = "\uFEFF";
    private const char Separator = ';';
    private static readonly System.Buffers.SearchValues<char> Quoted = System.Buffers.SearchValues.Create(";\"\r\n");

    private readonly StringBuilder text = new(Mark);
    private bool isFirst = true;

    /// <summary>A cell of a text that somebody wrote.</summary>
    public CsvText Text(string? cell) => Cell(cell is { Length: > 0 } && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + cell : cell);

    /// <summary>A cell of a number, a date or a word that the program made.</summary>
    public CsvText Cell(string? cell)
    {
        if (!isFirst) text.Append(Separator);
        isFirst = false;
        if (string.IsNullOrEmpty(cell)) return this;
        if (cell.AsSpan().IndexOfAny(Quoted) < 0) text.Append(cell);
        else text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        return this;
    }

    public void EndRow()
    {
        text.Append("\r\n");
        isFirst = true;
    }

    public override string ToString() => text.ToString();
}
