using System.Collections.Immutable;
using SiteGen.Vocabulary;

namespace SiteGen.Import;

/// <summary>
/// Finds a measure card's parts in blocks: as items of a list, as lines that begin with a part's name, or as rows of a
/// table whose first cell is one.
/// </summary>
internal static class CardParts
{
    private const int LongestName = 60;

    /// <summary>The parts in the writer's order, and what stands before the first one.</summary>
    public static (ImmutableArray<ImportedBlock> Before, ImmutableArray<RecognisedPart> Parts) Split(IEnumerable<ImportedBlock> blocks)
    {
        var before = new List<ImportedBlock>();
        var parts = new List<(CardPart Part, int? Number, Spot Spot, List<ImportedBlock> Blocks)>();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ImportedParagraph { IsRemark: false } paragraph when Opening(paragraph.Content) is { } opening:
                    Open(opening, paragraph.Spot, null, []);
                    break;
                case ImportedList list when list.Items.Any(item => Opening(item) is not null):
                    foreach (var item in list.Items) Item(list, item);
                    break;
                case ImportedTable table when table.Rows.Count(row => row.Length > 1 && Opening(row[0].Content) is not null) > 1:
                    foreach (var row in table.Rows) Row(table, row);
                    break;
                default:
                    Current().Add(block);
                    break;
            }
        }

        return ([.. before], [.. parts.Select(part => new RecognisedPart(part.Part, part.Number, [.. part.Blocks], part.Spot))]);

        List<ImportedBlock> Current() => parts.Count == 0 ? before : parts[^1].Blocks;

        void Open((CardPart Part, int? Number, ImmutableArray<ImportedInline> After) opening, Spot spot, int? number, IEnumerable<ImportedBlock> below) =>
            parts.Add((opening.Part, opening.Number ?? number, spot, [.. Paragraph(opening.After, spot), .. below]));

        void Item(ImportedList list, ImportedItem item)
        {
            if (Opening(item) is { } opening) Open(opening, item.Blocks[0].Spot, list.IsOrdered ? item.Number : null, item.Blocks.Skip(1));
            else Current().Add(list with { Items = [item], Spot = item.Blocks.IsEmpty ? list.Spot : item.Blocks[0].Spot });
        }

        void Row(ImportedTable table, ImmutableArray<ImportedCell> row)
        {
            if (row.Length > 1 && Opening(row[0].Content) is { } opening) Open(opening, table.Spot, null, row.Skip(1).SelectMany(cell => Lines(cell, table.Spot)));
            else foreach (var cell in row) Current().AddRange(Lines(cell, table.Spot));
        }
    }

    /// <summary>The part that a heading or line opens, and the rest of the line; null for any other.</summary>
    public static (CardPart Part, int? Number, ImmutableArray<ImportedInline> After)? Opening(ImmutableArray<ImportedInline> content)
    {
        var raw = Raw(content);
        var colon = raw.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? raw : raw[..colon];
        if (name.Length > LongestName || CardHeading.Find(PlainText.OneLine(name)) is not var (part, number)) return null;
        return (part, number, colon < 0 ? [] : Restyled(PlainText.After(content, colon + 1)));
    }

    private static (CardPart Part, int? Number, ImmutableArray<ImportedInline> After)? Opening(ImportedItem item) =>
        item.Blocks is [ImportedParagraph { IsRemark: false } first, ..] ? Opening(first.Content) : null;

    // The part's name was in bold with its colon; a line that is all bold is bold for the name's sake.
    private static ImmutableArray<ImportedInline> Restyled(ImmutableArray<ImportedInline> rest) =>
        rest.Length > 0 && rest.All(inline => inline is ImportedText text && text.Style.HasFlag(TextStyles.Bold))
            ? [.. rest.OfType<ImportedText>().Select(text => text with { Style = text.Style & ~TextStyles.Bold })]
            : rest;

    private static IEnumerable<ImportedBlock> Paragraph(ImmutableArray<ImportedInline> content, Spot spot)
    {
        if (PlainText.Of(content).Length > 0) yield return new ImportedParagraph(content, spot);
    }

    // Lines of a cell are what a card lists.
    private static IEnumerable<ImportedBlock> Lines(ImportedCell cell, Spot spot)
    {
        var lines = new List<ImmutableArray<ImportedInline>.Builder> { ImmutableArray.CreateBuilder<ImportedInline>() };
        foreach (var inline in cell.Content)
        {
            if (inline is ImportedBreak) lines.Add(ImmutableArray.CreateBuilder<ImportedInline>());
            else lines[^1].Add(inline);
        }

        var texts = lines.Select(line => line.ToImmutable()).Where(line => PlainText.Of(line).Length > 0 || line.OfType<ImportedImage>().Any()).ToArray();
        if (texts.Length == 1) return [new ImportedParagraph(texts[0], spot)];
        return texts.Length == 0 ? [] : [new ImportedList(false, [.. texts.Select(text => new ImportedItem(null, [new ImportedParagraph(text, spot)]))], spot)];
    }

    private static string Raw(IEnumerable<ImportedInline> content) => string.Concat(content.Select(inline => inline switch
    {
        ImportedText text => text.Text,
        ImportedLink link => Raw(link.Content),
        ImportedBreak => "\n",
        _ => string.Empty,
    }));
}
