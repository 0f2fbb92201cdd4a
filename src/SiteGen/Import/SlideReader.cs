using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Vocabulary;
using A = DocumentFormat.OpenXml.Drawing;

namespace SiteGen.Import;

/// <summary>
/// Reads a PowerPoint deck into imported blocks, in the order of the slides: a slide's title is a heading, its texts are
/// paragraphs and lists. Hidden slides, notes and comments come only when asked for.
/// </summary>
internal sealed class SlideReader(PresentationDocument document, string name, ImportOptions options)
{
    private readonly PictureParts pictures = new();
    private readonly List<Remark> remarks = [];
    private int order;

    public ReadSource Read()
    {
        var blocks = ImmutableArray.CreateBuilder<ImportedBlock>();
        var presentation = document.PresentationPart!;
        var number = 0;
        foreach (var slide in presentation.Presentation!.SlideIdList?.Elements<SlideId>() ?? [])
        {
            number++;
            if (slide.RelationshipId?.Value is not { } id || !presentation.TryGetPartById(id, out var own) || own is not SlidePart { Slide: { } content } part) continue;
            if (content.Show?.Value == false && !options.IncludesHiddenSlides) continue;
            order = 0;
            blocks.AddRange(Slide(part, number));
        }

        var title = document.PackageProperties.Title;
        return new ReadSource
        {
            Document = new ImportedDocument { File = name, Title = title is { Length: > 0 and <= 200 } ? title : null, Blocks = blocks.ToImmutable(), Pictures = pictures.All },
            Remarks = [.. remarks],
        };
    }

    private IEnumerable<ImportedBlock> Slide(SlidePart part, int number)
    {
        if (part.Slide!.CommonSlideData?.ShapeTree is not { } tree) return [];
        var texts = new SlideTexts(part, () => Next(number));
        var shapes = Shapes(tree).ToArray();
        // The title is read first wherever it stands in the drawing order.
        var sorted = shapes.OrderBy(shape => shape is Shape own ? SlideTexts.Rank(own) : SlideTexts.OtherRank);
        return [.. sorted.SelectMany(shape => Blocks(shape, part, texts, number)), .. Remarks(part, number)];
    }

    private Spot Next(int number) => new(SpotUnit.Slide, number, ++order);

    private static IEnumerable<OpenXmlElement> Shapes(OpenXmlElement tree) =>
        tree.ChildElements.SelectMany(element => element is GroupShape group ? Shapes(group) : [element]);

    private IEnumerable<ImportedBlock> Blocks(OpenXmlElement shape, SlidePart part, SlideTexts texts, int number)
    {
        var spot = shape is Shape ? default : Next(number);
        switch (shape)
        {
            case Shape own:
                return texts.Blocks(own);
            case Picture picture:
                var properties = picture.NonVisualPictureProperties?.NonVisualDrawingProperties;
                if (pictures.Name(part, picture.BlipFill?.Blip?.Embed?.Value) is { } shown) return [new ImportedParagraph([new ImportedImage(shown, properties?.Description?.Value ?? string.Empty)], spot)];
                remarks.Add(new Remark(spot, origin => ImportMessages.PictureLeftOut(origin.Place, origin.Source)));
                return [];
            case GraphicFrame frame when frame.Descendants<A.Table>().FirstOrDefault() is { } table:
                return [new ImportedTable([.. table.Elements<A.TableRow>().Select(row => texts.Row(row))], spot)];
            case GraphicFrame:
                remarks.Add(new Remark(spot, origin => ImportMessages.ObjectLeftOut(origin.Place, origin.Source)));
                return [];
            default:
                return [];
        }
    }

    private IEnumerable<ImportedBlock> Remarks(SlidePart part, int number)
    {
        if (options.IncludesNotes && part.NotesSlidePart?.NotesSlide?.CommonSlideData?.ShapeTree is { } tree)
        {
            var body = tree.Elements<Shape>().Where(shape => shape.NonVisualShapeProperties?.ApplicationNonVisualDrawingProperties?.PlaceholderShape?.Type?.Value == PlaceholderValues.Body);
            foreach (var words in body.SelectMany(shape => shape.TextBody?.Elements<A.Paragraph>() ?? []).Select(TextOf).Where(words => words.Length > 0))
            {
                yield return Labelled(ImportCue.SpeakerNotes, words, Next(number));
            }
        }

        if (!options.IncludesComments) yield break;
        var old = part.SlideCommentsPart?.CommentList?.Elements<Comment>().Select(comment => comment.Text?.Text ?? string.Empty) ?? [];
        var modern = part.commentParts.SelectMany(own => own.RootElement?.Descendants<A.Paragraph>() ?? []).Select(TextOf);
        foreach (var words in old.Concat(modern).Select(PlainText.OneLine).Where(words => words.Length > 0)) yield return Labelled(ImportCue.Comment, words, Next(number));
    }

    private ImportedParagraph Labelled(ImportCue cue, string words, Spot spot)
    {
        var label = Words.ImportCues.Name(cue, options.Language);
        return new ImportedParagraph([new ImportedText($"{char.ToUpperInvariant(label[0])}{label[1..]}: {words}")], spot) { IsRemark = true };
    }

    private static string TextOf(A.Paragraph paragraph) => PlainText.OneLine(string.Concat(paragraph.Descendants<A.Text>().Select(text => text.Text)));
}
