using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Text;

/// <summary>
/// Markup made from Markdown whose links are still open: what a link's address is depends on the page that prints it.
/// The template holds a mark for each link, made of private-use characters that the Markdown reader lets through from nowhere else.
/// </summary>
public sealed record Prose
{
    /// <summary>Opens a mark; the link's number and a mark's end follow.</summary>
    public const char OpenMark = '\uE000';

    /// <summary>Opens the mark where a link's closing tag stands.</summary>
    public const char CloseMark = '\uE001';

    /// <summary>Ends either mark.</summary>
    public const char EndMark = '\uE002';

    public static Prose Empty { get; } = new() { Template = string.Empty, Links = [] };

    public required string Template { get; init; }

    public required ImmutableArray<ProseLink> Links { get; init; }

    public bool IsEmpty => Template.Length == 0;

    /// <summary>Prose that shows <paramref name="text"/> as one paragraph.</summary>
    public static Prose Paragraph(string text) => new() { Template = $"<p>{Html.Escape(text)}</p>\n", Links = [] };

    /// <summary>The markup, each link's tag made by <paramref name="resolve"/>.</summary>
    public Html Resolve(Func<ProseLink, LinkTags> resolve)
    {
        if (Links.IsEmpty) return new Html(Template);
        var html = new StringBuilder(Template.Length + (Links.Length * 32));
        var rest = Template.AsSpan();
        for (var mark = rest.IndexOfAny(OpenMark, CloseMark); mark >= 0; mark = rest.IndexOfAny(OpenMark, CloseMark))
        {
            html.Append(rest[..mark]);
            var end = rest.IndexOf(EndMark);
            var tags = resolve(Links[int.Parse(rest[(mark + 1)..end])]);
            html.Append(rest[mark] == OpenMark ? tags.Open : tags.Close);
            rest = rest[(end + 1)..];
        }

        return new Html(html.Append(rest).ToString());
    }

    /// <summary>The text that a reader sees.</summary>
    public string ToPlainText() => Resolve(static _ => new LinkTags(string.Empty, string.Empty)).ToPlainText();
}

/// <summary>A link or picture in running text.</summary>
/// <param name="Target">The address as written, character references read.</param>
/// <param name="Title">The title as written, or null.</param>
/// <param name="Alt">For a picture its text alternative; null for a link.</param>
public sealed record ProseLink(string Target, string? Title, string? Alt, Place Place)
{
    public bool IsImage => Alt is not null;
}

/// <summary>The tags that stand before and after a link's text.</summary>
public readonly record struct LinkTags(string Open, string Close);
