using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Parse.Markdown;

/// <summary>A paragraph before a table that begins with "Taulukko:" is the table's caption.</summary>
internal static class TableCaptions
{
    private static readonly string[] Openings = ["Taulukko:", "Tabell:", "Table:"];
    private static readonly object CaptionKey = new();

    /// <summary>The blocks without such paragraphs; each table knows its caption.</summary>
    public static IEnumerable<Block> Attach(IEnumerable<Block> blocks)
    {
        ParagraphBlock? caption = null;
        foreach (var block in blocks)
        {
            if (block is Table table && caption is not null) table.SetData(CaptionKey, Text(caption));
            else if (caption is not null) yield return caption;
            caption = null;
            if (block is ParagraphBlock paragraph && IsCaption(paragraph)) caption = paragraph;
            else yield return block;
        }

        if (caption is not null) yield return caption;
    }

    /// <summary>The caption of <paramref name="table"/>, or null.</summary>
    public static string? Of(Table table) => table.GetData(CaptionKey) as string;

    private static bool IsCaption(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is LiteralInline && Opening(MarkdownText.PlainText(paragraph.Inline)) is not null;

    private static string Text(ParagraphBlock paragraph)
    {
        var text = MarkdownText.PlainText(paragraph.Inline);
        return text[Opening(text)!.Length..].Trim();
    }

    private static string? Opening(string text) => Openings.FirstOrDefault(opening => text.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
}
