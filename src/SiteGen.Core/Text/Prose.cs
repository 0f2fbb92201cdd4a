using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Text;

/// <summary>
/// Markup made from Markdown whose links are still open: what a link's address is depends on the page that prints it.
/// The template holds a mark for each link: a private-use character, a word that differs from run to run and so cannot be
/// forged in content, and the link's number. No mark outlives the plan, so the output is the same in every run.
/// </summary>
public sealed record Prose
{
    private const char OpenMark = '\uE000';
    private const char CloseMark = '\uE001';
    private const char EndMark = '\uE002';

    private static readonly string Secret = Guid.NewGuid().ToString("N");

    /// <summary>The mark where the tag of link number <paramref name="link"/> opens.</summary>
    public static string Open(int link) => $"{OpenMark}{Secret}{link}{EndMark}";

    /// <summary>The mark where the tag of link number <paramref name="link"/> closes.</summary>
    public static string Close(int link) => $"{CloseMark}{Secret}{link}{EndMark}";

    /// <summary>The text without anything that could be a mark, for places where no link can stand.</summary>
    public static string WithoutMarks(string text) =>
        text.AsSpan().IndexOfAnyInRange(OpenMark, EndMark) < 0 ? text : string.Concat(text.Where(c => c is < OpenMark or > EndMark));

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
            var isOpen = rest[mark] == OpenMark;
            rest = rest[(mark + 1)..];
            // A private-use character of the writer's own is no mark, and nobody has a letter for it.
            if (!rest.StartsWith(Secret)) continue;
            var end = rest.IndexOf(EndMark);
            var tags = resolve(Links[int.Parse(rest[Secret.Length..end])]);
            html.Append(isOpen ? tags.Open : tags.Close);
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
