using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Pages.Machines;

/// <summary>
/// Makes the sitemap (sitemaps.org 0.9) of every page that a search engine should find, with the day of its document and
/// its versions in other languages.
/// </summary>
internal static class Sitemap
{
    // Pages that lead on, that stand for no address, that are only a form, and booklets, which say again what pages say.
    private static readonly FrozenSet<string> Unlisted = FrozenSet.Create(StringComparer.Ordinal, "Redirect", "NotFound", "Search", "Book");

    /// <param name="url">Where the site is published, ending in a slash.</param>
    public static string Of(PlanContext context, ImmutableArray<PagePlan> pages, string url)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        var documents = context.Site.Documents.ToLookup(context.Routes.Of);
        foreach (var page in pages.Where(page => !Unlisted.Contains(page.Template)))
        {
            xml.Append("<url><loc>").Append(Html.Escape(page.Path.Under(url))).Append("</loc>");
            if (documents[page.Path].FirstOrDefault() is { } document) Append(xml, context, document, url);
            xml.Append("</url>\n");
        }

        return xml.Append("</urlset>\n").ToString();
    }

    private static void Append(StringBuilder xml, PlanContext context, Document document, string url)
    {
        if (FeedEvents.LastChange(context.Site, document) is { } day) xml.Append(CultureInfo.InvariantCulture, $"<lastmod>{day:yyyy-MM-dd}</lastmod>");
        if (!context.Site.IsCurrent(document.Id)) xml.Append("<priority>0.1</priority>");
        var versions = context.Site.Index.Versions(document.Id);
        if (versions.Length < 2) return;
        foreach (var version in versions)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<xhtml:link rel=\"alternate\" hreflang=\"{version.Language}\" href=\"{Html.Escape(context.Routes.Of(version).Under(url))}\"/>");
        }
    }
}
