using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteGen.Vocabulary;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SiteGen.Import;

/// <summary>
/// Reads a Word document into imported blocks. Insertions that are tracked are text, deletions are none; comments come only
/// when asked for; text boxes come after the paragraph that they hang on; headers, footers and tables of contents do not come.
/// </summary>
internal sealed class WordReader
{
    private const int LongestTitle = 200;

    private readonly WordprocessingDocument document;
    private readonly string name;
    private readonly ImportOptions options;
    private readonly WordStyles styles;
    private readonly WordNumbering numbering;
    private readonly WordRuns runs;
    private readonly PictureParts pictures = new();
    private readonly List<Remark> remarks = [];
    private int paragraphs;

    public WordReader(WordprocessingDocument document, string name, ImportOptions options)
    {
        this.document = document;
        this.name = name;
        this.options = options;
        var main = document.MainDocumentPart!;
        styles = new WordStyles(main.StyleDefinitionsPart?.Styles);
        numbering = new WordNumbering(main.NumberingDefinitionsPart?.Numbering);
        runs = new WordRuns(main, options, pictures, remarks);
    }

    public ReadSource Read()
    {
        var blocks = Blocks(document.MainDocumentPart!.Document!.Body!);
        var title = document.PackageProperties.Title;
        return new ReadSource
        {
            Document = new ImportedDocument { File = name, Title = title is { Length: > 0 and <= LongestTitle } ? title : null, Blocks = blocks, Pictures = pictures.All },
            Remarks = [.. remarks],
        };
    }

    private ImmutableArray<ImportedBlock> Blocks(OpenXmlElement parent)
    {
        var blocks = ImmutableArray.CreateBuilder<ImportedBlock>();
        var list = new List<ListLine>();
        foreach (var element in Unwrapped(parent))
        {
            if (element is Paragraph paragraph) Paragraph(paragraph, blocks, list);
            else if (element is Table table)
            {
                Flush(blocks, list);
                blocks.AddRange(TableBlocks(table));
            }
        }

        Flush(blocks, list);
        return blocks.ToImmutable();
    }

    // Content controls and custom XML only wrap what they hold.
    private static IEnumerable<OpenXmlElement> Unwrapped(OpenXmlElement parent) => parent.ChildElements.SelectMany(element => element switch
    {
        SdtBlock control => IsContents(control) || control.SdtContentBlock is null ? [] : Unwrapped(control.SdtContentBlock),
        CustomXmlBlock or InsertedRun or MoveToRun => Unwrapped(element),
        _ => [element],
    });

    private static bool IsContents(SdtBlock control) => control.SdtProperties?.Descendants<DocPartGallery>().Any(gallery => gallery.Val?.Value == "Table of Contents") == true;

    private static void Flush(ImmutableArray<ImportedBlock>.Builder blocks, List<ListLine> list)
    {
        blocks.AddRange(ListBuilder.Lists(list));
        list.Clear();
    }

    private void Paragraph(Paragraph paragraph, ImmutableArray<ImportedBlock>.Builder blocks, List<ListLine> list)
    {
        var spot = new Spot(SpotUnit.Paragraph, ++paragraphs);
        var properties = paragraph.ParagraphProperties;
        if (styles.IsContents(properties)) return;
        var content = runs.Read(paragraph, spot);
        var further = After(spot);
        var isEmpty = PlainText.Of(content).Length == 0 && !content.OfType<ImportedImage>().Any();
        if (isEmpty && further.IsEmpty) return;
        // An empty line takes no number of its list.
        var place = !isEmpty && styles.Numbering(properties) is var (id, level) ? numbering.Next(id, level) : null;
        if (styles.HeadingLevel(properties) is { } heading && !isEmpty)
        {
            Flush(blocks, list);
            if (place is { IsOrdered: true }) content = [new ImportedText(place.Label + " "), .. content];
            blocks.Add(new ImportedHeading(heading, Unstyled(content), spot));
        }
        else if (place is not null)
        {
            list.Add(new ListLine(place.Level, place.IsOrdered, place.Number, [new ImportedParagraph(content, spot), .. further]));
            return;
        }
        else
        {
            Flush(blocks, list);
            if (!isEmpty) blocks.Add(new ImportedParagraph(content, spot));
        }

        blocks.AddRange(further);
    }

    // Comments and text boxes that hang on the paragraph that was read last.
    private ImmutableArray<ImportedBlock> After(Spot spot)
    {
        var after = ImmutableArray.CreateBuilder<ImportedBlock>();
        var (comments, boxes) = (runs.Comments.ToArray(), runs.Boxes.ToArray());
        if (options.IncludesComments)
        {
            foreach (var words in comments.Select(Comment).Where(words => words.Length > 0))
            {
                var label = Words.ImportCues.Name(ImportCue.Comment, options.Language);
                after.Add(new ImportedParagraph([new ImportedText($"{char.ToUpperInvariant(label[0])}{label[1..]}: {words}")], spot) { IsRemark = true });
            }
        }

        foreach (var box in boxes) after.AddRange(Blocks(box));
        return after.ToImmutable();
    }

    private string Comment(string id) => PlainText.OneLine(string.Join(' ', document.MainDocumentPart!.WordprocessingCommentsPart?.Comments?.Elements<Comment>()
        .Where(comment => comment.Id?.Value == id).SelectMany(comment => comment.Descendants<WordText>()).Select(text => text.Text) ?? []));

    private static ImmutableArray<ImportedInline> Unstyled(ImmutableArray<ImportedInline> content) =>
        [.. content.Select(inline => inline is ImportedText text ? text with { Style = text.Style & ~(TextStyles.Bold | TextStyles.Italic) } : inline)];

    private IEnumerable<ImportedBlock> TableBlocks(Table table)
    {
        var rows = table.ChildElements.SelectMany(element => element is SdtRow control ? control.SdtContentRow?.Elements<TableRow>() ?? [] : element is TableRow row ? [row] : Enumerable.Empty<TableRow>())
            .Where(row => options.IncludesDeletions || row.TableRowProperties?.GetFirstChild<Deleted>() is null).ToArray();
        var cells = rows.Select(row => row.ChildElements.SelectMany(element => element is SdtCell control ? control.SdtContentCell?.Elements<TableCell>() ?? [] : element is TableCell cell ? [cell] : Enumerable.Empty<TableCell>()).ToArray()).ToArray();
        // A table of one column only frames its text.
        if (cells.All(row => row.Length <= 1)) return cells.SelectMany(row => row).SelectMany(cell => Blocks(cell));
        var spot = new Spot(SpotUnit.Paragraph, paragraphs + 1);
        return [new ImportedTable(Merged(cells), spot)];
    }

    private ImmutableArray<ImmutableArray<ImportedCell>> Merged(TableCell[][] rows)
    {
        var written = new List<List<(int Column, ImportedCell Cell)>>();
        foreach (var row in rows)
        {
            var own = new List<(int Column, ImportedCell Cell)>();
            var column = 0;
            foreach (var cell in row)
            {
                var columns = Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 64);
                var merge = cell.TableCellProperties?.VerticalMerge;
                var isContinued = merge is not null && merge.Val?.Value != MergedCellValues.Restart;
                if (!isContinued || !Lengthen(written, column)) own.Add((column, new ImportedCell(CellContent(cell), columns)));
                column += columns;
            }

            written.Add(own);
        }

        return [.. written.Select(row => row.Select(pair => pair.Cell).ToImmutableArray())];
    }

    // The cell above that this one belongs to.
    private static bool Lengthen(List<List<(int Column, ImportedCell Cell)>> rows, int column)
    {
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var at = rows[i].FindIndex(pair => pair.Column == column);
            if (at < 0) continue;
            rows[i][at] = (column, rows[i][at].Cell with { Rows = rows.Count - i + 1 });
            return true;
        }

        return false;
    }

    private ImmutableArray<ImportedInline> CellContent(OpenXmlElement cell)
    {
        var content = ImmutableArray.CreateBuilder<ImportedInline>();
        foreach (var paragraph in cell.Descendants<Paragraph>())
        {
            var own = runs.Read(paragraph, new Spot(SpotUnit.Paragraph, ++paragraphs));
            if (PlainText.Of(own).Length == 0 && !own.OfType<ImportedImage>().Any()) continue;
            if (content.Count > 0) content.Add(new ImportedBreak());
            if (styles.Numbering(paragraph.ParagraphProperties) is var (id, level) && numbering.Next(id, level) is { IsOrdered: true } place) content.Add(new ImportedText(place.Label + " "));
            content.AddRange(own);
        }

        return content.ToImmutable();
    }
}
