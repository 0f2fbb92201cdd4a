using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SiteGen.Parse.Markdown;

/// <summary>
/// HTML read into a tree of bounded depth and size. The cost of a tag grows with the number of those around it, and unclosed
/// tags are opened again in every paragraph that follows, so that a short text can make a tree that no machine holds.
/// </summary>
internal static partial class HtmlTree
{
    private const int MostLevels = 256;
    private const int MostElements = 200_000;
    private const long MostRepeated = 1_000_000;

    /// <summary>The nodes of <paramref name="markup"/> and a document to make more in; null where there are too many.</summary>
    public static (IHtmlDocument Document, INodeList Nodes)? Read(string markup)
    {
        // What is opened again is a copy, of which the parser tells nothing; like tags without attributes are copied thrice at most.
        if (Repeatable().Count(markup) * (long)markup.AsSpan().Count('<') > MostRepeated) return null;
        var limit = new Limit();
        var parser = new HtmlParser(new HtmlParserOptions { OnCreated = (element, _) => limit.Count(element) });
        try
        {
            var document = parser.ParseDocument(string.Empty);
            return (document, parser.ParseFragment(markup, document.Body!));
        }
        catch (TooMuchException)
        {
            return null;
        }
    }

    // The tags that a paragraph's end leaves open for the next one, where they differ in their attributes; links never nest.
    [GeneratedRegex("<(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\\s/]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Repeatable();

    private sealed class Limit
    {
        private int elements;
        private IElement? last;

        // An element is told before it has its place; the one before it has by then.
        public void Count(IElement element)
        {
            if (++elements > MostElements || Depth(last) > MostLevels) throw new TooMuchException();
            last = element;
        }

        private static int Depth(INode? node)
        {
            var depth = 0;
            for (; node is not null && depth <= MostLevels; node = node.Parent) depth++;
            return depth;
        }
    }

    private sealed class TooMuchException : Exception;
}
