using System.Collections.Frozen;
using AngleSharp.Dom;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Parse.Markdown;

/// <summary>
/// HTML that writers put into Markdown, held against a list of what is allowed: everything else is taken out, and said so.
/// Links and pictures become marks, as those of Markdown are.
/// </summary>
internal static class RawHtml
{
    private static readonly FrozenSet<string> Allowed = Set(
        "p br hr strong b em i s del ins sub sup small abbr cite q blockquote code pre kbd samp var mark dfn time span div " +
        "ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption details summary h1 h2 h3 h4 h5 h6 a img");

    // What stands inside these is no text for readers.
    private static readonly FrozenSet<string> DroppedWhole = Set(
        "script style iframe frame frameset object embed applet template noscript noembed noframes svg math form input button " +
        "select textarea option link meta base title head audio video source track canvas map area portal dialog slot");

    private static readonly FrozenSet<string> Attributes = Set("lang dir title id");

    private static readonly FrozenDictionary<string, FrozenSet<string>> OwnAttributes = new Dictionary<string, FrozenSet<string>>
    {
        ["ol"] = Set("start reversed"),
        ["th"] = Set("scope colspan rowspan data-column"),
        ["td"] = Set("colspan rowspan data-column"),
        ["time"] = Set("datetime"),
        ["details"] = Set("open"),
    }.ToFrozenDictionary();

    /// <summary>The markup with only what is allowed, and empty where too much is nested to look through; links and pictures are added to <paramref name="links"/>.</summary>
    public static string Sanitise(string markup, List<ProseLink> links, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        if (HtmlTree.Read(markup) is not { } tree)
        {
            diagnostics.Add(FileMessages.HtmlTooDeep(PlaceOf(source, "<")));
            return string.Empty;
        }

        var (document, fragment) = tree;
        var body = document.CreateElement("div");
        body.Append([.. fragment]);
        Clean(body, new Context(links, source, diagnostics));
        return body.InnerHtml;
    }

    private sealed record Context(List<ProseLink> Links, SourceText Source, ICollection<Diagnostic> Diagnostics);

    private static void Clean(INode parent, Context context)
    {
        foreach (var node in parent.ChildNodes.ToArray())
        {
            if (node is IElement element) CleanElement(element, context);
            else if (node is not IText) node.Parent!.RemoveChild(node);
        }
    }

    private static void CleanElement(IElement element, Context context)
    {
        var name = element.LocalName;
        if (DroppedWhole.Contains(name) || element.NamespaceUri != "http://www.w3.org/1999/xhtml")
        {
            Report(context, $"<{name}>");
            element.Remove();
            return;
        }

        Clean(element, context);
        if (name == "table" && element.QuerySelector("th") is null) context.Diagnostics.Add(ProofMessages.TableWithoutHeaders(PlaceOf(context.Source, "<table")));
        if (name == "a") ReplaceLink(element, context);
        else if (name == "img") ReplacePicture(element, context);
        else if (Allowed.Contains(name)) CleanAttributes(element, context);
        else Unwrap(element, context);
    }

    private static void CleanAttributes(IElement element, Context context)
    {
        foreach (var attribute in element.Attributes.ToArray())
        {
            var isOwn = (element.LocalName, attribute.Name, attribute.Value) is ("table", "class", "wide")
                || (element.LocalName == "div" && (attribute.Name, attribute.Value) is ("class", "table-scroll") or ("role", "group") or ("tabindex", "0") or ("aria-label", _));
            var isAllowed = Attributes.Contains(attribute.Name)
                || (OwnAttributes.TryGetValue(element.LocalName, out var own) && own.Contains(attribute.Name));
            // A link that lands inside an attribute would close it.
            attribute.Value = Prose.WithoutMarks(attribute.Value);
            if (isAllowed && attribute.Name == "id") element.Id = Slug.From(attribute.Value).Value;
            if (isOwn || isAllowed) continue;
            Report(context, $"<{element.LocalName} {attribute.Name}>");
            element.RemoveAttribute(attribute.Name);
        }
    }

    private static void ReplaceLink(IElement element, Context context)
    {
        var number = Add(element, "href", null, context);
        if (number is { } link)
        {
            element.Before(element.Owner!.CreateTextNode(Prose.Open(link)));
            element.After(element.Owner!.CreateTextNode(Prose.Close(link)));
        }

        element.Replace([.. element.ChildNodes]);
    }

    private static void ReplacePicture(IElement element, Context context)
    {
        // alt="" is said on purpose: the picture only decorates.
        if (!element.HasAttribute("alt")) context.Diagnostics.Add(ProofMessages.ImageWithoutText(PlaceOf(context.Source, "<img"), element.GetAttribute("src") ?? string.Empty));
        var number = Add(element, "src", Prose.WithoutMarks(element.GetAttribute("alt") ?? string.Empty), context);
        if (number is { } picture) element.Before(element.Owner!.CreateTextNode(Prose.Open(picture)));
        element.Remove();
    }

    private static int? Add(IElement element, string attribute, string? alt, Context context)
    {
        if (element.GetAttribute(attribute)?.Trim() is not { Length: > 0 } written) return null;
        var target = Prose.WithoutMarks(written);
        var place = PlaceOf(context.Source, target);
        context.Links.Add(new ProseLink(target, element.GetAttribute("title") is { } title ? Prose.WithoutMarks(title) : null, alt, place));
        return context.Links.Count - 1;
    }

    private static void Unwrap(IElement element, Context context)
    {
        Report(context, $"<{element.LocalName}>");
        element.Replace([.. element.ChildNodes]);
    }

    private static void Report(Context context, string what) =>
        context.Diagnostics.Add(LinkMessages.HtmlRemoved(PlaceOf(context.Source, what.TrimEnd('>').Split(' ')[^1]), what));

    // The markup no longer knows its lines; what was written is looked up in the source.
    private static Place PlaceOf(SourceText source, string written)
    {
        var at = source.Text.IndexOf(written, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? source.At(0) : source.At(source.Text.AsSpan(0, at).Count('\n'));
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
