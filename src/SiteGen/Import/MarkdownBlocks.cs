using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Parse.Markdown;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Import;

/// <summary>Reads Markdown into imported blocks, with the pictures that lie beside its file.</summary>
internal sealed class MarkdownBlocks(string folder, bool isMarkdown, ICollection<Remark> remarks)
{
    private readonly Dictionary<string, ImportedPicture> pictures = new(StringComparer.Ordinal);
    private SourceText source = new(string.Empty, string.Empty, 1);

    public ImmutableDictionary<string, ImportedPicture> Pictures => pictures.ToImmutableDictionary(StringComparer.Ordinal);

    public ImmutableArray<ImportedBlock> Read(SourceText text)
    {
        source = text;
        return Blocks(MarkdownText.Read(text, []).Document);
    }

    private ImmutableArray<ImportedBlock> Blocks(IEnumerable<Block> blocks) => [.. blocks.SelectMany(Block)];

    private IEnumerable<ImportedBlock> Block(Block block)
    {
        var spot = new Spot(SpotUnit.Line, source.FirstLine + block.Line);
        switch (block)
        {
            case HeadingBlock heading:
                return [new ImportedHeading(heading.Level, Inlines(heading.Inline, TextStyles.None), spot)];
            case ParagraphBlock paragraph:
                return [new ImportedParagraph(Inlines(paragraph.Inline, TextStyles.None), spot)];
            case ListBlock list:
                return [new ImportedList(list.IsOrdered, [.. list.OfType<ListItemBlock>().Select(item => new ImportedItem(list.IsOrdered ? item.Order : null, Blocks(item)))], spot)];
            case Table table:
                return [new ImportedTable([.. table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(Cell).ToImmutableArray())], spot)];
            case QuoteBlock quote:
                return Blocks(quote);
            case HtmlBlock when isMarkdown:
                return [];
            case LeafBlock code:
                return [new ImportedParagraph(Lines(code), spot)];
            default:
                return [];
        }
    }

    private ImportedCell Cell(TableCell cell)
    {
        var content = ImmutableArray.CreateBuilder<ImportedInline>();
        foreach (var paragraph in cell.OfType<ParagraphBlock>())
        {
            if (content.Count > 0) content.Add(new ImportedBreak());
            content.AddRange(Inlines(paragraph.Inline, TextStyles.None));
        }

        return new ImportedCell(content.ToImmutable());
    }

    private static ImmutableArray<ImportedInline> Lines(LeafBlock code) =>
        [.. code.Lines.ToString().Split('\n').SelectMany(line => new ImportedInline[] { new ImportedText(line), new ImportedBreak() }).SkipLast(1)];

    private ImmutableArray<ImportedInline> Inlines(ContainerInline? container, TextStyles style) => container is null ? [] : [.. container.SelectMany(inline => Inline(inline, style))];

    private IEnumerable<ImportedInline> Inline(Inline inline, TextStyles style) => inline switch
    {
        LiteralInline literal => [new ImportedText(literal.Content.ToString(), style)],
        CodeInline code => [new ImportedText(code.Content, style)],
        HtmlEntityInline entity => [new ImportedText(entity.Transcoded.ToString(), style)],
        LineBreakInline { IsHard: true } => [new ImportedBreak()],
        LineBreakInline => [new ImportedText(" ", style)],
        HtmlInline html => isMarkdown ? html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? [new ImportedBreak()] : [] : [new ImportedText(html.Tag, style)],
        AutolinkInline link => [new ImportedLink(link.IsEmail ? "mailto:" + link.Url : link.Url, [new ImportedText(link.Url, style)])],
        LinkInline { IsImage: true } image => [Picture(image)],
        LinkInline link => [new ImportedLink(link.GetDynamicUrl?.Invoke() ?? link.Url ?? string.Empty, Inlines(link, style))],
        EmphasisInline emphasis => Inlines(emphasis, style | (emphasis.DelimiterCount == 2 ? TextStyles.Bold : TextStyles.Italic)),
        ContainerInline other => Inlines(other, style),
        _ => [],
    };

    private ImportedInline Picture(LinkInline image)
    {
        var alternative = MarkdownText.PlainText(image);
        var path = RelativePath.Resolve(string.Empty, Uri.UnescapeDataString(image.Url ?? string.Empty));
        var picture = path is null ? null : PictureData.Of(Path.Combine(folder, path));
        if (picture is null)
        {
            var spot = new Spot(SpotUnit.Line, source.FirstLine + image.Line);
            remarks.Add(new Remark(spot, origin => ImportMessages.PictureLeftOut(origin.Place, origin.Source)));
            return new ImportedText(alternative);
        }

        pictures[path!] = picture;
        return new ImportedImage(path!, alternative);
    }
}
