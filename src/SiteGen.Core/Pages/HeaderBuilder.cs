using SiteGen.Model;
using SiteGen.Pages.Book;
using SiteGen.Pages.Machines;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Makes what pages of every kind have.</summary>
internal static class HeaderBuilder
{
    private const int DescriptionLength = 160;

    /// <summary>The header of the page of <paramref name="document"/>.</summary>
    /// <param name="kindName">The kind as residents call it; null for pages without a kind.</param>
    /// <param name="body">The running text, where it is not the document's body alone.</param>
    public static PageHeader Of(PageScope scope, Document document, string? kindName, Html? body = null)
    {
        var header = document.Header;
        var (previous, next) = Neighbours.Of(scope, document);
        return Described(scope, document, new PageHeader
        {
            Site = FrameBuilder.Site(scope),
            Texts = scope.Texts,
            Language = scope.Language,
            Title = document.Title,
            Distinction = SharedTitles.Distinction(scope, document, kindName),
            Lead = document.Summary,
            Description = document.Summary ?? Beginning(document.Body),
            KindName = kindName,
            CanonicalUrl = FrameBuilder.Canonical(scope, scope.Path),
            Breadcrumbs = FrameBuilder.Breadcrumbs(scope, document),
            Translations = FrameBuilder.Translations(scope, document),
            Feedback = FeedbackLinks.Of(scope, document.Title, kindName),
            Body = body ?? scope.Print(document.Body, document.Id),
            Attachments = scope.Attachments(header.Attachments),
            Related = scope.LinksTo(document.Id, header.Related),
            Updated = header.Updated is { } updated ? scope.Date(updated) : null,
            Reviewed = header.Reviewed is { } reviewed ? scope.Date(reviewed) : null,
            Previous = previous,
            Next = next,
            Scripts = PageAssets.Scripts(scope),
            Styles = PageAssets.Styles(scope),
            Book = BookPages.LinkTo(scope, document),
            NewerVersion = VersionLinks.Newer(scope, document),
            EditLinks = EditLinks.Of(scope, document),
            StructuredData = null,
        });
    }

    /// <summary>The header of a page that no document is behind.</summary>
    public static PageHeader Generated(PageScope scope, string title, string? baseHref = null) => Described(scope, null, new PageHeader
    {
        Site = FrameBuilder.Site(scope, baseHref),
        Texts = scope.Texts,
        Language = scope.Language,
        Title = title,
        Distinction = null,
        Lead = null,
        Description = scope.Site.Settings.Description,
        KindName = null,
        CanonicalUrl = baseHref is null ? FrameBuilder.Canonical(scope, scope.Path) : null,
        Breadcrumbs = FrameBuilder.Breadcrumbs(scope, null),
        Translations = [],
        Feedback = FeedbackLinks.Of(scope, title, null),
        Body = Html.Empty,
        Attachments = [],
        Related = [],
        Updated = null,
        Reviewed = null,
        Previous = null,
        Next = null,
        Scripts = PageAssets.Scripts(scope),
        Styles = PageAssets.Styles(scope),
        Book = null,
        NewerVersion = null,
        StructuredData = null,
    });

    private static PageHeader Described(PageScope scope, Document? document, PageHeader header) =>
        header with { StructuredData = StructuredData.Of(scope, header, document) };

    /// <summary>The first paragraph of <paramref name="prose"/>, cut where it is long; null where there is none.</summary>
    public static string? Beginning(Prose prose)
    {
        // The first paragraph: headings are no sentences.
        var start = prose.Template.IndexOf("<p>", StringComparison.Ordinal);
        if (start < 0) return null;
        var end = prose.Template.IndexOf("</p>", start, StringComparison.Ordinal);
        var text = (prose with { Template = prose.Template[start..end] }).ToPlainText();
        if (text.Length <= DescriptionLength) return text.Length == 0 ? null : text;
        var space = text.LastIndexOf(' ', DescriptionLength);
        return (space > 0 ? text[..space] : text[..DescriptionLength]) + "…";
    }
}
