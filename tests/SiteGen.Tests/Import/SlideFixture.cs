using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;

namespace SiteGen.Tests.Import;

/// <summary>A deck as PowerPoint writes them: titles and bodies as placeholders, bullets and numbers on paragraphs.</summary>
internal sealed class SlideFixture : IDisposable
{
    private readonly MemoryStream stream = new();
    private readonly PresentationDocument document;
    private readonly PresentationPart presentation;
    private uint next = 256;

    public SlideFixture()
    {
        document = PresentationDocument.Create(stream, PresentationDocumentType.Presentation);
        presentation = document.AddPresentationPart();
        presentation.Presentation = new Presentation(new SlideIdList());
    }

    public SlideFixture Slide(string title, params OpenXmlElement[] paragraphs) => Slide(title, isHidden: false, notes: null, [], paragraphs);

    public SlideFixture Slide(string title, bool isHidden, string? notes, OpenXmlElement[] shapes, params OpenXmlElement[] paragraphs)
    {
        var part = presentation.AddNewPart<SlidePart>();
        var tree = new ShapeTree(new NonVisualGroupShapeProperties(new NonVisualDrawingProperties { Id = 1, Name = string.Empty }, new NonVisualGroupShapeDrawingProperties(), new ApplicationNonVisualDrawingProperties()), new GroupShapeProperties());
        // The body stands before the title in the drawing order, as it may in real decks.
        if (paragraphs.Length > 0) tree.Append(Shape(3, PlaceholderValues.Body, paragraphs));
        tree.Append(shapes);
        tree.Append(Shape(2, PlaceholderValues.Title, [Line(title)]));
        tree.Append(Shape(4, PlaceholderValues.SlideNumber, [Line("99")]));
        part.Slide = new Slide(new CommonSlideData(tree));
        if (isHidden) part.Slide.Show = false;
        if (notes is not null)
        {
            part.AddNewPart<NotesSlidePart>().NotesSlide = new NotesSlide(new CommonSlideData(new ShapeTree(
                new NonVisualGroupShapeProperties(new NonVisualDrawingProperties { Id = 1, Name = string.Empty }, new NonVisualGroupShapeDrawingProperties(), new ApplicationNonVisualDrawingProperties()), new GroupShapeProperties(),
                Shape(2, PlaceholderValues.Body, [Line(notes)]))));
        }

        presentation.Presentation!.SlideIdList!.Append(new SlideId { Id = next++, RelationshipId = presentation.GetIdOfPart(part) });
        return this;
    }

    public byte[] Save()
    {
        document.Dispose();
        return stream.ToArray();
    }

    public void Dispose()
    {
        document.Dispose();
        stream.Dispose();
    }

    public static A.Paragraph Line(string words) => new(new A.Run(new A.Text(words)));

    public static A.Paragraph Bold(string words) => new(new A.Run(new A.RunProperties { Bold = true }, new A.Text(words)));

    public static A.Paragraph Bullet(int level, string words) => new(new A.ParagraphProperties(new A.CharacterBullet { Char = "•" }) { Level = level }, new A.Run(new A.Text(words)));

    public static A.Paragraph Numbered(int start, string words) =>
        new(new A.ParagraphProperties(new A.AutoNumberedBullet { Type = A.TextAutoNumberSchemeValues.ArabicPeriod, StartAt = start }) { Level = 0 }, new A.Run(new A.Text(words)));

    public static GraphicFrame Table(params A.TableRow[] rows) => new(
        new NonVisualGraphicFrameProperties(new NonVisualDrawingProperties { Id = 9, Name = "t" }, new NonVisualGraphicFrameDrawingProperties(), new ApplicationNonVisualDrawingProperties()),
        new Transform(), new A.Graphic(new A.GraphicData(new A.Table([.. rows])) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/table" }));

    public static A.TableCell Cell(string words) => new(new A.TextBody(new A.BodyProperties(), Line(words)), new A.TableCellProperties());

    private static Shape Shape(uint id, PlaceholderValues type, OpenXmlElement[] paragraphs)
    {
        var text = new TextBody(new A.BodyProperties(), new A.ListStyle());
        text.Append(paragraphs);
        return new Shape(
            new NonVisualShapeProperties(new NonVisualDrawingProperties { Id = id, Name = "s" }, new NonVisualShapeDrawingProperties(), new ApplicationNonVisualDrawingProperties(new PlaceholderShape { Type = type })),
            new ShapeProperties(), text);
    }
}
