using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Import;

/// <summary>Writes imported tables: as Markdown, or as HTML where cells are merged, which Markdown cannot say.</summary>
internal static class TableMarkdown
{
    public static IEnumerable<string> Lines(ImportedTable table) => table.HasMergedCells ? Html(table) : Pipes(table);

    private static IEnumerable<string> Pipes(ImportedTable table)
    {
        var columns = table.Rows.Max(row => row.Length);
        foreach (var (i, row) in table.Rows.Index())
        {
            var cells = Enumerable.Range(0, columns).Select(column => column < row.Length ? InlineMarkdown.OneLine(row[column].Content, "<br>") : string.Empty);
            yield return $"| {string.Join(" | ", cells)} |";
            if (i == 0) yield return $"|{string.Concat(Enumerable.Repeat(" --- |", columns))}";
        }
    }

    private static IEnumerable<string> Html(ImportedTable table)
    {
        yield return "<table>";
        foreach (var (i, row) in table.Rows.Index())
        {
            if (row.IsEmpty) continue;
            yield return "<tr>" + string.Concat(row.Select(cell => Cell(cell, i == 0))) + "</tr>";
        }

        yield return "</table>";
    }

    private static string Cell(ImportedCell cell, bool isHeader)
    {
        var words = Words(cell.Content);
        var tag = isHeader && words.Length > 0 ? "th" : "td";
        var scope = tag == "th" ? $" scope=\"{(cell.Columns > 1 ? "colgroup" : "col")}\"" : string.Empty;
        var columns = cell.Columns > 1 ? $" colspan=\"{cell.Columns}\"" : string.Empty;
        var rows = cell.Rows > 1 ? $" rowspan=\"{cell.Rows}\"" : string.Empty;
        return $"<{tag}{scope}{columns}{rows}>{words}</{tag}>";
    }

    private static string Words(ImmutableArray<ImportedInline> content) => string.Concat(content.Select(inline => inline switch
    {
        ImportedText text => Styled(text),
        ImportedBreak => "<br>",
        ImportedLink link when LinkSchemes.IsAllowed(link.Target) => $"<a href=\"{MarkdownEscapes.Html(link.Target)}\">{Words(link.Content)}</a>",
        ImportedLink link => Words(link.Content),
        ImportedImage image => $"<img src=\"{MarkdownEscapes.Html(image.Name)}\" alt=\"{MarkdownEscapes.Html(PlainText.OneLine(image.Alternative))}\">",
        _ => string.Empty,
    })).Trim();

    private static string Styled(ImportedText text)
    {
        var words = MarkdownEscapes.Html(text.Text);
        if (text.Style.HasFlag(TextStyles.Bold)) words = $"<strong>{words}</strong>";
        return text.Style.HasFlag(TextStyles.Italic) ? $"<em>{words}</em>" : words;
    }
}
