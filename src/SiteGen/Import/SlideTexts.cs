using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;

namespace SiteGen.Import;

/// <summary>Reads the texts of a slide's shapes: what is a title, what is a list and which of its lines have numbers.</summary>
internal sealed class SlideTexts(SlidePart part, Func<Spot> place)
{
    /// <summary>The place in reading order of what is no title.</summary>
    public const int OtherRank = 2;

    private const int FirstLevel = 1;

    // Read on the slide's own account, not as text of its writer.
    private static readonly PlaceholderValues[] Furniture = [PlaceholderValues.DateAndTime, PlaceholderValues.Footer, PlaceholderValues.SlideNumber, PlaceholderValues.Header];

    /// <summary>0 for a title, 1 for a subtitle, more for all else.</summary>
    public static int Rank(Shape shape)
    {
        var type = Placeholder(shape)?.Type?.Value;
        if (type == PlaceholderValues.Title || type == PlaceholderValues.CenteredTitle) return 0;
        return type == PlaceholderValues.SubTitle ? 1 : OtherRank;
    }

    public IEnumerable<ImportedBlock> Blocks(Shape shape)
    {
        if (shape.TextBody is not { } body || (Placeholder(shape)?.Type?.Value is { } type && Furniture.Contains(type))) return [];
        if (Rank(shape) == 0) return [new ImportedHeading(FirstLevel, Flat(body), place())];
        var blocks = ImmutableArray.CreateBuilder<ImportedBlock>();
        var list = new List<ListLine>();
        var counts = new int[10];
        foreach (var paragraph in body.Elements<A.Paragraph>())
        {
            var content = Runs(paragraph);
            if (PlainText.Of(content).Length == 0) continue;
            var level = Math.Clamp(paragraph.ParagraphProperties?.Level?.Value ?? 0, 0, 8);
            var bullet = Bullet(shape, paragraph, level);
            if (bullet is A.CharacterBullet or A.PictureBullet or A.AutoNumberedBullet)
            {
                var number = bullet as A.AutoNumberedBullet;
                counts[level] = number is null ? 0 : counts[level] == 0 ? number.StartAt?.Value ?? 1 : counts[level] + 1;
                Array.Clear(counts, level + 1, counts.Length - level - 1);
                list.Add(new ListLine(level, number is not null, number is null ? null : counts[level], [new ImportedParagraph(content, place())]));
                continue;
            }

            // A line without a bullet below a list begins text again, and numbers go on behind it.
            blocks.AddRange(ListBuilder.Lists(list));
            list.Clear();
            blocks.Add(new ImportedParagraph(content, place()));
        }

        blocks.AddRange(ListBuilder.Lists(list));
        return blocks.ToImmutable();
    }

    public ImmutableArray<ImportedCell> Row(A.TableRow row) =>
    [
        .. row.Elements<A.TableCell>().Where(cell => cell.HorizontalMerge?.Value != true && cell.VerticalMerge?.Value != true)
            .Select(cell => new ImportedCell(cell.TextBody is { } body ? Lines(body) : [], Math.Clamp(cell.GridSpan?.Value ?? 1, 1, 64), Math.Clamp(cell.RowSpan?.Value ?? 1, 1, 1000))),
    ];

    private static PlaceholderShape? Placeholder(Shape shape) => shape.NonVisualShapeProperties?.ApplicationNonVisualDrawingProperties?.PlaceholderShape;

    private ImmutableArray<ImportedInline> Flat(OpenXmlElement body) =>
        [.. Lines(body).Select(inline => inline switch
        {
            ImportedBreak => new ImportedText(" "),
            ImportedText text => text with { Style = text.Style & ~(TextStyles.Bold | TextStyles.Italic) },
            _ => inline,
        })];

    private ImmutableArray<ImportedInline> Lines(OpenXmlElement body)
    {
        var content = ImmutableArray.CreateBuilder<ImportedInline>();
        foreach (var runs in body.Elements<A.Paragraph>().Select(Runs).Where(runs => PlainText.Of(runs).Length > 0))
        {
            if (content.Count > 0) content.Add(new ImportedBreak());
            content.AddRange(runs);
        }

        return content.ToImmutable();
    }

    private ImmutableArray<ImportedInline> Runs(A.Paragraph paragraph)
    {
        var content = ImmutableArray.CreateBuilder<ImportedInline>();
        foreach (var element in paragraph.ChildElements)
        {
            switch (element)
            {
                case A.Run run when run.Text is { } text: content.Add(Linked(new ImportedText(text.Text.Replace('\u000B', ' '), StyleOf(run.RunProperties)), run.RunProperties)); break;
                case A.Break: content.Add(new ImportedBreak()); break;
                case A.Field field when field.Type?.Value != "slidenum" && field.Text is { } text: content.Add(new ImportedText(text.Text)); break;
            }
        }

        return content.ToImmutable();
    }

    private ImportedInline Linked(ImportedText text, A.RunProperties? properties)
    {
        var id = properties?.GetFirstChild<A.HyperlinkOnClick>()?.Id?.Value;
        var target = string.IsNullOrEmpty(id) ? null : part.HyperlinkRelationships.FirstOrDefault(own => own.Id == id)?.Uri.OriginalString;
        return target is null ? text : new ImportedLink(target, [text]);
    }

    private static TextStyles StyleOf(A.RunProperties? properties)
    {
        var style = TextStyles.None;
        if (properties?.Bold?.Value == true) style |= TextStyles.Bold;
        if (properties?.Italic?.Value == true) style |= TextStyles.Italic;
        if (properties?.Strike?.Value is { } strike && strike != A.TextStrikeValues.NoStrike) style |= TextStyles.Struck;
        if (properties?.Baseline?.Value is { } baseline && baseline != 0) style |= baseline > 0 ? TextStyles.Raised : TextStyles.Lowered;
        return style;
    }

    /// <summary>The sign before a paragraph: its own, that of its shape, of the layout, or of the master; null where nothing says.</summary>
    private OpenXmlElement? Bullet(Shape shape, A.Paragraph paragraph, int level)
    {
        if (Sign(paragraph.ParagraphProperties) is { } own) return own;
        if (Sign(Level(shape.TextBody?.ListStyle, level)) is { } listed) return listed;
        if (Placeholder(shape) is not { } placeholder) return null;
        var layout = part.SlideLayoutPart?.SlideLayout?.CommonSlideData?.ShapeTree?.Elements<Shape>()
            .FirstOrDefault(other => Placeholder(other) is { } same && (same.Index?.Value ?? 0) == (placeholder.Index?.Value ?? 0) && same.Type?.Value == placeholder.Type?.Value);
        if (Sign(Level(layout?.TextBody?.ListStyle, level)) is { } inherited) return inherited;
        return Rank(shape) == 1 ? null : Sign(Level(part.SlideLayoutPart?.SlideMasterPart?.SlideMaster?.TextStyles?.BodyStyle, level));
    }

    private static OpenXmlElement? Level(OpenXmlElement? style, int level) => style?.ChildElements.FirstOrDefault(own => own.LocalName == $"lvl{level + 1}pPr");

    private static OpenXmlElement? Sign(OpenXmlElement? properties) => properties?.ChildElements.FirstOrDefault(own => own is A.NoBullet or A.CharacterBullet or A.PictureBullet or A.AutoNumberedBullet);
}
