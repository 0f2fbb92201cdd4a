using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteGen.Parse.Proofreading;

/// <summary>
/// A text in which everything that is no language is covered: code, addresses, HTML. Each character stays where it was, so
/// that what is found has its place.
/// </summary>
internal sealed class ReadableText(string source)
{
    // Neither letter, digit nor white space, so that no rule about words meets across it.
    private const char Cover = '\uFFFC';

    private readonly char[] text = source.ToCharArray();

    /// <summary>Covers what of <paramref name="part"/> is no language.</summary>
    public void Mask(MarkdownObject part)
    {
        switch (part)
        {
            case CodeBlock or HtmlBlock or CodeInline or HtmlInline or AutolinkInline or LinkReferenceDefinition or LinkInline { IsAutoLink: true }:
                Mask(part.Span);
                break;
            case LinkInline link:
                Mask(link.UrlSpan);
                Mask(link.LabelSpan);
                break;
        }
    }

    /// <summary>The lines with their numbers from 0.</summary>
    public IEnumerable<(int Number, string Line)> Lines() => new string(text).Split('\n').Index();

    private void Mask(SourceSpan span)
    {
        for (var i = Math.Max(0, span.Start); i <= Math.Min(span.End, text.Length - 1); i++)
        {
            if (text[i] != '\n') text[i] = Cover;
        }
    }
}
