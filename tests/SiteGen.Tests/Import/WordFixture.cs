using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace SiteGen.Tests.Import;

/// <summary>A Word file as Finnish Word writes them: styles "Otsikko1" based on names, lists by numbering, tracked changes.</summary>
internal sealed class WordFixture : IDisposable
{
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private readonly MemoryStream stream = new();
    private readonly WordprocessingDocument document;
    private readonly MainDocumentPart main;
    private readonly Body body = new();

    public WordFixture()
    {
        document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        main = document.AddMainDocumentPart();
        main.Document = new Document(body);
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            Style("Otsikko1", "heading 1"), Style("Otsikko2", "heading 2"), Style("Luettelo", "List Paragraph"),
            new Style(new StyleName { Val = "Oma väliotsikko" }, new BasedOn { Val = "Otsikko2" }) { StyleId = "Oma", Type = StyleValues.Paragraph },
            new Style(new StyleName { Val = "Diaotsikko" }, new StyleParagraphProperties(new OutlineLevel { Val = 2 })) { StyleId = "Dia", Type = StyleValues.Paragraph });
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(Level(0, NumberFormatValues.Decimal, "%1."), Level(1, NumberFormatValues.Bullet, "•")) { AbstractNumberId = 1 },
            new AbstractNum(Level(0, NumberFormatValues.Decimal, "%1"), Level(1, NumberFormatValues.Decimal, "%1.%2")) { AbstractNumberId = 2 },
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 1 },
            new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = 2 });
    }

    public WordFixture Add(params OpenXmlElement[] elements)
    {
        body.Append(elements);
        return this;
    }

    public WordFixture Heading(string words, string style = "Otsikko1") => Add(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(words)));

    public WordFixture Text(string words) => Add(new Paragraph(Run(words)));

    public WordFixture Bold(string words) => Add(new Paragraph(new Run(new RunProperties(new Bold()), new WordText(words) { Space = SpaceProcessingModeValues.Preserve })));

    public WordFixture Item(int level, string words, int list = 1) => Add(new Paragraph(
        new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = list })), Run(words)));

    public WordFixture Comment(string id, string words)
    {
        var part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>();
        part.Comments ??= new Comments();
        part.Comments.Append(new Comment(new Paragraph(Run(words))) { Id = id });
        return this;
    }

    public WordFixture Picture(string alternative)
    {
        var part = main.AddImagePart(ImagePartType.Png);
        using (var data = new MemoryStream(Pixel)) part.FeedData(data);
        return Add(new Paragraph(new Run(new Drawing(new Wp.Inline(
            new Wp.DocProperties { Id = 1, Name = "../../kuva", Description = alternative },
            new A.Graphic(new A.GraphicData(new Pic.Picture(new Pic.BlipFill(new A.Blip { Embed = main.GetIdOfPart(part) }))) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))))));
    }

    public Hyperlink Link(string address, string words) => new(Run(words)) { Id = main.AddHyperlinkRelationship(new Uri(address, UriKind.RelativeOrAbsolute), isExternal: true).Id };

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

    public static Run Run(string words) => new(new WordText(words) { Space = SpaceProcessingModeValues.Preserve });

    public static TableCell Cell(string words, int columns = 1, MergedCellValues? merge = null)
    {
        var properties = new TableCellProperties();
        if (columns > 1) properties.Append(new GridSpan { Val = columns });
        if (merge is { } own) properties.Append(new VerticalMerge { Val = own });
        return new TableCell(properties, new Paragraph(Run(words)));
    }

    private static Style Style(string id, string name) => new(new StyleName { Val = name }) { StyleId = id, Type = StyleValues.Paragraph };

    private static Level Level(int index, NumberFormatValues format, string text) =>
        new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }) { LevelIndex = index };
}
