using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SiteGen.Diagnostics.Catalogue;
using A = DocumentFormat.OpenXml.Drawing;
using Vml = DocumentFormat.OpenXml.Vml;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace SiteGen.Import;

/// <summary>Reads a Word paragraph's runs: text with its looks, links, pictures, fields, tracked changes.</summary>
internal sealed partial class WordRuns(MainDocumentPart part, ImportOptions options, PictureParts pictures, ICollection<Remark> remarks)
{
    private readonly List<ImportedInline> found = [];
    private readonly List<string> comments = [];
    private readonly List<TextBoxContent> boxes = [];
    // Fields may stand in fields: what each one said before its result began, and where its result begins.
    private readonly Stack<(string Code, int Start, bool IsResult)> fields = new();
    private Spot place;

    /// <summary>The ids of the comments of the paragraph that was read last.</summary>
    public IReadOnlyList<string> Comments => comments;

    /// <summary>The text boxes of the paragraph that was read last.</summary>
    public IReadOnlyList<TextBoxContent> Boxes => boxes;

    public ImmutableArray<ImportedInline> Read(OpenXmlElement paragraph, Spot spot)
    {
        found.Clear();
        comments.Clear();
        boxes.Clear();
        place = spot;
        Children(paragraph, TextStyles.None);
        return [.. found];
    }

    private void Children(OpenXmlElement parent, TextStyles style)
    {
        foreach (var child in parent.ChildElements) Element(child, style);
    }

    private void Element(OpenXmlElement element, TextStyles style)
    {
        switch (element)
        {
            case Run run: Run(run, style); break;
            case Hyperlink link: Link(link, style); break;
            case DeletedRun or MoveFromRun: if (options.IncludesDeletions) Children(element, style | TextStyles.Struck); break;
            case SimpleField field: Simple(field, style); break;
            case SdtRun control: if (control.SdtContentRun is { } content) Children(content, style); break;
            case InsertedRun or MoveToRun or CustomXmlRun or OpenXmlUnknownElement or BidirectionalOverride or BidirectionalEmbedding: Children(element, style); break;
            // Word's own smart tags have no class in the library.
            case { LocalName: "smartTag" }: Children(element, style); break;
            case { LocalName: "oMath" or "oMathPara" }: found.Add(new ImportedText(element.InnerText, style)); break;
        }
    }

    private void Run(Run run, TextStyles outer)
    {
        // Hidden text is no text for readers.
        if (IsOn(run.RunProperties?.Vanish)) return;
        var style = outer | StyleOf(run.RunProperties);
        foreach (var child in run.ChildElements)
        {
            switch (child)
            {
                case WordText text: Add(new ImportedText(text.Text, style)); break;
                case DeletedText deleted: if (options.IncludesDeletions) Add(new ImportedText(deleted.Text, style | TextStyles.Struck)); break;
                case TabChar: Add(new ImportedText(" ", style)); break;
                case Break line: if (line.Type is null || line.Type.Value == BreakValues.TextWrapping) Add(new ImportedBreak()); break;
                case CarriageReturn: Add(new ImportedBreak()); break;
                case NoBreakHyphen: Add(new ImportedText("\u2011", style)); break;
                case FieldChar field: Field(field); break;
                case FieldCode code: Code(code.Text); break;
                case CommentReference comment: if (comment.Id?.Value is { } id) comments.Add(id); break;
                case FootnoteReference note: Note(part.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(own => own.Id?.Value == note.Id?.Value), style); break;
                case EndnoteReference note: Note(part.EndnotesPart?.Endnotes?.Elements<Endnote>().FirstOrDefault(own => own.Id?.Value == note.Id?.Value), style); break;
                case Drawing drawing: Picture(drawing); break;
                case Picture picture: Old(picture); break;
                case EmbeddedObject: Tell(ImportMessages.ObjectLeftOut); break;
            }
        }
    }

    private void Add(ImportedInline inline)
    {
        // What a field is told is no text; its result is.
        if (fields.Count == 0 || fields.All(field => field.IsResult)) found.Add(inline);
    }

    private void Link(Hyperlink link, TextStyles style)
    {
        var start = found.Count;
        Children(link, style);
        var target = link.Id?.Value is { } id ? part.HyperlinkRelationships.FirstOrDefault(own => own.Id == id)?.Uri.OriginalString : null;
        Wrap(start, target ?? "#" + link.Anchor?.Value);
    }

    private void Wrap(int start, string target)
    {
        var content = found.Skip(Math.Min(start, found.Count)).ToImmutableArray();
        if (content.IsEmpty) return;
        found.RemoveRange(start, found.Count - start);
        found.Add(new ImportedLink(target, content));
    }

    private void Simple(SimpleField field, TextStyles style)
    {
        var start = found.Count;
        Children(field, style);
        if (TargetIn(field.Instruction?.Value) is { } target) Wrap(start, target);
    }

    private void Field(FieldChar field)
    {
        var type = field.FieldCharType?.Value;
        if (type == FieldCharValues.Begin) fields.Push((string.Empty, found.Count, false));
        else if (fields.Count == 0) return;
        else if (type == FieldCharValues.Separate) fields.Push(fields.Pop() with { Start = found.Count, IsResult = true });
        else if (type == FieldCharValues.End && fields.Pop() is { IsResult: true } ended && TargetIn(ended.Code) is { } target) Wrap(ended.Start, target);
    }

    private void Code(string text)
    {
        if (fields.TryPop(out var field)) fields.Push(field.IsResult ? field : field with { Code = field.Code + text });
    }

    private static string? TargetIn(string? instruction) => LinkPattern().Match(instruction ?? string.Empty) is { Success: true } match ? match.Groups["target"].Value : null;

    private void Note(OpenXmlElement? note, TextStyles style)
    {
        var words = PlainText.OneLine(string.Join(' ', note?.Descendants<Paragraph>().Select(paragraph => string.Concat(paragraph.Descendants<WordText>().Select(text => text.Text))) ?? []));
        if (words.Length > 0) Add(new ImportedText($" ({words})", style));
    }

    private void Picture(Drawing drawing)
    {
        boxes.AddRange(drawing.Descendants<TextBoxContent>());
        var properties = drawing.Descendants<Wp.DocProperties>().FirstOrDefault();
        var blips = drawing.Descendants<A.Blip>().ToArray();
        if (blips.Length == 0 && !drawing.Descendants<TextBoxContent>().Any()) Tell(ImportMessages.ObjectLeftOut);
        foreach (var blip in blips) Show(blip.Embed?.Value, properties?.Description?.Value ?? properties?.Title?.Value);
    }

    private void Old(Picture picture)
    {
        boxes.AddRange(picture.Descendants<TextBoxContent>());
        foreach (var data in picture.Descendants<Vml.ImageData>()) Show(data.RelationshipId?.Value, (data.Parent as Vml.Shape)?.Alternate?.Value ?? data.Title?.Value);
    }

    private void Show(string? id, string? alternative)
    {
        if (pictures.Name(part, id) is { } name) Add(new ImportedImage(name, alternative ?? string.Empty));
        else Tell(ImportMessages.PictureLeftOut);
    }

    private void Tell(Func<Diagnostics.Place, Diagnostics.Localized, Diagnostics.Diagnostic> message) => remarks.Add(new Remark(place, origin => message(origin.Place, origin.Source)));

    private static TextStyles StyleOf(RunProperties? properties)
    {
        var style = TextStyles.None;
        if (properties is null) return style;
        if (IsOn(properties.Bold)) style |= TextStyles.Bold;
        if (IsOn(properties.Italic)) style |= TextStyles.Italic;
        if (IsOn(properties.Strike)) style |= TextStyles.Struck;
        var position = properties.VerticalTextAlignment?.Val?.Value;
        if (position == VerticalPositionValues.Superscript) style |= TextStyles.Raised;
        if (position == VerticalPositionValues.Subscript) style |= TextStyles.Lowered;
        return style;
    }

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || property.Val.Value);

    [GeneratedRegex("^\\s*HYPERLINK\\s+\"(?<target>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LinkPattern();
}
