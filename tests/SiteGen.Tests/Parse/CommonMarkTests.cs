using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Shouldly;
using SiteGen.Diagnostics;
using SiteGen.Parse.Markdown;
using SiteGen.Source;
using SiteGen.Text;

namespace SiteGen.Tests.Parse;

/// <summary>
/// CommonMark's published examples in the pipeline that pages are made with: docs/commonmark.md lists every one that comes out
/// otherwise, and no other. Compared are trees; anchors that headings are given, and white space between blocks, are not.
/// </summary>
public sealed partial class CommonMarkTests
{
    [PublishedFact]
    public void Exactly_the_examples_that_are_listed_differ()
    {
        var examples = PublishedExamples.OfCommonMark().ToArray();
        examples.Length.ShouldBe(652);
        var differing = examples.Where(example => Tree(Ours(example.Markdown)) != Tree(example.Html)).Select(example => example.Number);
        var listed = Listed().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "commonmark.md")))
            .SelectMany(row => row.Value.Trim('|', ' ').Split(", ")).Select(number => int.Parse(number, CultureInfo.InvariantCulture)).Order();
        string.Join(", ", differing).ShouldBe(string.Join(", ", listed));
    }

    private static string Ours(string markdown)
    {
        var diagnostics = new List<Diagnostic>();
        var text = MarkdownText.Read(new SourceText(markdown, "sivu.md", 1), diagnostics);
        return new ProseWriter(text, new Anchors(), diagnostics).Write(text.Document).Resolve(Tags).Value;
    }

    // As a page prints them; where an address leads is looked up elsewhere.
    private static LinkTags Tags(ProseLink link)
    {
        var title = link.Title is { Length: > 0 } written ? $" title=\"{Html.Escape(written)}\"" : string.Empty;
        if (link.IsImage) return new LinkTags($"<img src=\"{Html.Escape(link.Target)}\" alt=\"{Html.Escape(link.Alt!)}\"{title}>", string.Empty);
        return new LinkTags($"<a href=\"{Html.Escape(link.Target)}\"{title}>", "</a>");
    }

    private static string Tree(string html)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        foreach (var comment in body.Descendants<IComment>().ToArray()) comment.Remove();
        foreach (var element in body.QuerySelectorAll("h1, h2, h3, h4, h5, h6")) element.RemoveAttribute("id");
        foreach (var element in body.QuerySelectorAll("a, img")) foreach (var name in new[] { "href", "src" }) if (element.GetAttribute(name) is { } address) element.SetAttribute(name, Uri.UnescapeDataString(address));
        return BetweenBlocks().Replace(body.InnerHtml, "${tag}").Trim();
    }

    [GeneratedRegex(@"^\|[0-9, ]+\|", RegexOptions.Multiline, 1000)]
    private static partial Regex Listed();

    [GeneratedRegex(@"\s*(?<tag></?(?:p|h[1-6]|ul|ol|li|blockquote|pre|hr|div|table|thead|tbody|tr|td|th|br)\b[^>]*>)\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BetweenBlocks();
}
