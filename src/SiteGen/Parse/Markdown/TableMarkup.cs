using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using SiteGen.Text;

namespace SiteGen.Parse.Markdown;

/// <summary>
/// Tables with headers that assistive technology understands: a header row with column scope and, where its first cell is
/// empty, a first column with row scope. A wide table scrolls in a region of its own; one of more columns than paper holds says
/// in each cell what its column is, so that its rows can be printed as blocks.
/// </summary>
internal static class TableMarkup
{
    private const int ColumnsOfPaper = 8;

    public static void Write(HtmlRenderer html, Table table)
    {
        var rows = table.OfType<TableRow>().ToArray();
        var hasRowHeaders = rows is [{ IsHeader: true } first, ..] && first.Count > 0 && IsEmpty((TableCell)first[0]);
        html.EnsureLine();
        // Named and reachable by keyboard, so that a table without links can be scrolled as well.
        var caption = TableCaptions.Of(table);
        var label = caption is null ? string.Empty : $" role=\"group\" aria-label=\"{Html.Escape(caption)}\"";
        var names = Names(rows);
        html.WriteLine($"<div class=\"table-scroll\" tabindex=\"0\"{label}><table{(names.Length > 0 ? " class=\"wide\"" : string.Empty)}>");
        if (caption is not null) html.WriteLine($"<caption>{Html.Escape(caption)}</caption>");
        WriteRows(html, "thead", rows.Where(row => row.IsHeader), new Columns(hasRowHeaders, []));
        WriteRows(html, "tbody", rows.Where(row => !row.IsHeader), new Columns(hasRowHeaders, names));
        html.WriteLine("</table></div>");
    }

    /// <param name="Names">What each column is, of a table that is too wide for paper; otherwise empty.</param>
    private sealed record Columns(bool HaveRowHeaders, string[] Names);

    private static string[] Names(TableRow[] rows) =>
        rows is [{ IsHeader: true, Count: > ColumnsOfPaper } head, ..] ? [.. head.OfType<TableCell>().Select(Text)] : [];

    private static void WriteRows(HtmlRenderer html, string part, IEnumerable<TableRow> rows, Columns columns)
    {
        var isOpen = false;
        foreach (var row in rows)
        {
            if (!isOpen) html.WriteLine($"<{part}>");
            isOpen = true;
            html.Write("<tr>");
            foreach (var (column, cell) in row.OfType<TableCell>().Index())
            {
                var name = columns.Names.ElementAtOrDefault(column) is { Length: > 0 } own ? $" data-column=\"{Html.Escape(own)}\"" : string.Empty;
                WriteCell(html, cell, TagOf(row, cell, column == 0 && columns.HaveRowHeaders), name);
            }

            html.WriteLine("</tr>");
        }

        if (isOpen) html.WriteLine($"</{part}>");
    }

    // An empty header cell is no header: nothing is announced for it.
    private static (string Name, string Scope) TagOf(TableRow row, TableCell cell, bool isRowHeader) => row.IsHeader
        ? IsEmpty(cell) ? ("td", string.Empty) : ("th", " scope=\"col\"")
        : isRowHeader ? ("th", " scope=\"row\"") : ("td", string.Empty);

    private static void WriteCell(HtmlRenderer html, TableCell cell, (string Name, string Scope) tag, string column)
    {
        html.Write($"<{tag.Name}{tag.Scope}{column}>");
        var isImplicit = html.ImplicitParagraph;
        html.ImplicitParagraph = cell.Count == 1;
        html.Write(cell);
        html.ImplicitParagraph = isImplicit;
        html.Write($"</{tag.Name}>");
    }

    private static bool IsEmpty(TableCell cell) => Text(cell).Length == 0;

    private static string Text(TableCell cell) => string.Join(' ', cell.OfType<ParagraphBlock>().Select(paragraph => MarkdownText.PlainText(paragraph.Inline)).Where(text => text.Length > 0));
}
