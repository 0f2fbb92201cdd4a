using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Text;

namespace SiteGen.Parse.Markdown;

/// <summary>Turns blocks of one text into <see cref="Prose"/>. In: blocks. Out: markup with marks in place of links.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A StringWriter holds nothing to release.")]
internal sealed class ProseWriter
{
    private readonly MarkdownText text;
    private readonly Anchors anchors;
    private readonly ICollection<Diagnostic> diagnostics;
    private readonly StringWriter output = new(CultureInfo.InvariantCulture);
    private readonly HtmlRenderer renderer;
    private readonly List<ProseLink> links = [];
    private int headingShift;
    private bool hasRawHtml;

    public ProseWriter(MarkdownText text, Anchors anchors, ICollection<Diagnostic> diagnostics)
    {
        this.text = text;
        this.anchors = anchors;
        this.diagnostics = diagnostics;
        renderer = new HtmlRenderer(output);
        renderer.ObjectRenderers.RemoveAll(static own =>
            own is HeadingRenderer or LinkInlineRenderer or AutolinkInlineRenderer or HtmlBlockRenderer or HtmlInlineRenderer);
        renderer.ObjectRenderers.Insert(0, new Writes<HeadingBlock>(Heading));
        renderer.ObjectRenderers.Insert(0, new Writes<LinkInline>(Link));
        renderer.ObjectRenderers.Insert(0, new Writes<AutolinkInline>(Autolink));
        renderer.ObjectRenderers.Insert(0, new Writes<HtmlBlock>(RawBlock));
        renderer.ObjectRenderers.Insert(0, new Writes<HtmlInline>(RawInline));
        renderer.ObjectRenderers.Insert(0, new Writes<Table>(TableMarkup.Write));
    }

    /// <summary>The prose of <paramref name="blocks"/>.</summary>
    /// <param name="shift">How many levels headings move down, so that they fit the page.</param>
    public Prose Write(IEnumerable<Block> blocks, int shift = 0)
    {
        headingShift = shift;
        hasRawHtml = false;
        links.Clear();
        output.GetStringBuilder().Clear();
        try
        {
            foreach (var block in TableCaptions.Attach(blocks)) renderer.Render(block);
        }
        // The package has no other way to tell that its limit of depth was reached.
        catch (ArgumentException)
        {
            diagnostics.Add(FileMessages.TextTooDeep(text.Source.At(0)));
            return Prose.Empty;
        }

        var template = output.ToString();
        if (hasRawHtml) template = RawHtml.Sanitise(template, links, text.Source, diagnostics);
        return template.Length == 0 ? Prose.Empty : new Prose { Template = template, Links = [.. links] };
    }

    /// <summary>The prose of a list item: without a paragraph around it where it is only one.</summary>
    public Prose WriteInline(ContainerBlock item)
    {
        renderer.ImplicitParagraph = item.Count == 1;
        var prose = Write(item);
        renderer.ImplicitParagraph = false;
        return prose;
    }

    private void Heading(HtmlRenderer html, HeadingBlock heading)
    {
        var level = Math.Min(6, heading.Level + headingShift);
        var plain = MarkdownText.PlainText(heading.Inline);
        if (plain.Length == 0) return;
        html.EnsureLine();
        html.Write($"<h{level} id=\"{anchors.For(plain)}\">");
        html.WriteLeafInline(heading);
        html.WriteLine($"</h{level}>");
    }

    private void Link(HtmlRenderer html, LinkInline link)
    {
        var target = link.GetDynamicUrl?.Invoke() ?? link.Url ?? string.Empty;
        if (link.IsImage)
        {
            Mark(html, new ProseLink(target, link.Title, MarkdownText.PlainText(link), text.PlaceOf(link)));
            return;
        }

        var number = Mark(html, new ProseLink(target, link.Title, null, text.PlaceOf(link)));
        html.WriteChildren(link);
        html.Write(Prose.Close(number));
    }

    private void Autolink(HtmlRenderer html, AutolinkInline link)
    {
        var target = link.IsEmail ? "mailto:" + link.Url : link.Url;
        var number = Mark(html, new ProseLink(target, null, null, text.PlaceOf(link)));
        html.WriteEscape(link.Url);
        html.Write(Prose.Close(number));
    }

    private int Mark(HtmlRenderer html, ProseLink link)
    {
        links.Add(link);
        html.Write(Prose.Open(links.Count - 1));
        return links.Count - 1;
    }

    private void RawBlock(HtmlRenderer html, HtmlBlock block)
    {
        hasRawHtml = true;
        html.WriteLeafRawLines(block, writeEndOfLines: true, escape: false);
    }

    private void RawInline(HtmlRenderer html, HtmlInline inline)
    {
        hasRawHtml = true;
        html.Write(inline.Tag);
    }

    private sealed class Writes<T>(Action<HtmlRenderer, T> write) : HtmlObjectRenderer<T>
        where T : MarkdownObject
    {
        protected override void Write(HtmlRenderer html, T part) => write(html, part);
    }
}
