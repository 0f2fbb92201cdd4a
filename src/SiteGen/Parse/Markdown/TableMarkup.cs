using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using SiteGen.Text;

namespace SiteGen.Parse.Markdown;

/// <summary>
/// Tables with headers that assistive technology understands: a header row with column scope and, where its first cell is
/// empty, a first column with row scope. A wide table scrolls in a region of its own.
/// </summary>
internal static class TableMarkup
{
    public static void Write(HtmlRenderer html, Table table)
    {
        var rows = table.OfType<TableRow>().ToArray();
        var hasRowHeaders = rows is [{ IsHeader: true } first, ..] && first.Count > 0 && IsEmpty((TableCell)first[0]);
        html.EnsureLine();
        // Named and reachable by keyboard, so that a table without links can be scrolled as well.
        var caption = TableCaptions.Of(table);
        var label = caption is null ? string.Empty : $" role=\"group\" aria-label=\"{Html.Escape(caption)}\"";
        html.WriteLine($"<div class=\"table-scroll\" tabindex=\"0\"{label}><table>");
        if (caption is not null) html.WriteLine($"<caption>{Html.Escape(caption)}</caption>");
        WriteRows(html, "thead", rows.Where(row => row.IsHeader), hasRowHeaders);
        WriteRows(html, "tbody", rows.Where(row => !row.IsHeader), hasRowHeaders);
        html.WriteLine("</table></div>");
    }

    private static void WriteRows(HtmlRenderer html, string part, IEnumerable<TableRow> rows, bool hasRowHeaders)
    {
        var isOpen = false;
        foreach (var row in rows)
        {
            if (!isOpen) html.WriteLine($"<{part}>");
            isOpen = true;
            html.Write("<tr>");
            foreach (var (column, cell) in row.OfType<TableCell>().Index()) WriteCell(html, row, cell, column == 0 && hasRowHeaders);
            html.WriteLine("</tr>");
        }

        if (isOpen) html.WriteLine($"</{part}>");
    }

    private static void WriteCell(HtmlRenderer html, TableRow row, TableCell cell, bool isRowHeader)
    {
        // An empty header cell is no header: nothing is announced for it.
        var tag = row.IsHeader ? (IsEmpty(cell) ? "td" : "th") : isRowHeader ? "th" : "td";
        var scope = tag == "td" ? string.Empty : row.IsHeader ? " scope=\"col\"" : " scope=\"row\"";
        html.Write($"<{tag}{scope}>");
        var isImplicit = html.ImplicitParagraph;
        html.ImplicitParagraph = cell.Count == 1;
        html.Write(cell);
        html.ImplicitParagraph = isImplicit;
        html.Write($"</{tag}>");
    }

    private static bool IsEmpty(TableCell cell) => cell.OfType<ParagraphBlock>().All(paragraph => MarkdownText.PlainText(paragraph.Inline).Length == 0);
}
