using Markdig.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Parse.Markdown;

namespace SiteGen.Parse.Proofreading;

/// <summary>Headings go down one level at a time.</summary>
internal sealed class HeadingOrder(int titleLevel)
{
    private int level = titleLevel;

    public Diagnostic? Next(MarkdownObject part, MarkdownText text)
    {
        if (part is not HeadingBlock heading || MarkdownText.PlainText(heading.Inline) is not { Length: > 0 } title) return null;
        var expected = level + 1;
        level = heading.Level;
        return heading.Level > expected ? ProofMessages.HeadingSkipsLevel(text.PlaceOf(heading), title, heading.Level, expected) : null;
    }
}
