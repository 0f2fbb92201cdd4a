using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Makes what machines read: sitemap.xml (sitemaps.org 0.9), robots.txt (RFC 9309), GitHub Pages' own files.</summary>
internal static class MachineTexts
{
    private static readonly UrlPath NoJekyll = UrlPath.Of(".nojekyll");
    private static readonly UrlPath SitemapPath = UrlPath.Of("sitemap.xml");
    private static readonly UrlPath Robots = UrlPath.Of("robots.txt");
    private static readonly UrlPath CName = UrlPath.Of("CNAME");

    /// <summary>The addresses that no page or attachment may take.</summary>
    public static ImmutableArray<UrlPath> Paths => [NoJekyll, SitemapPath, Robots, CName];

    public static ImmutableArray<TextPlan> Of(PlanContext context)
    {
        var texts = ImmutableArray.CreateBuilder<TextPlan>();
        // Without this file GitHub Pages would run Jekyll over the site.
        texts.Add(new TextPlan(NoJekyll, string.Empty));
        var robots = "User-agent: *\nAllow: /\n";
        if (context.BaseUrl is { } url)
        {
            texts.Add(new TextPlan(SitemapPath, Sitemap(context, url)));
            robots += $"Sitemap: {SitemapPath.Under(url)}\n";
        }

        texts.Add(new TextPlan(Robots, robots));
        if (context.Site.Settings.Domain is { } domain) texts.Add(new TextPlan(CName, domain + "\n"));
        return texts.ToImmutable();
    }

    private static string Sitemap(PlanContext context, string url)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        foreach (var document in context.Site.Documents.OrderBy(document => context.Routes.Of(document)))
        {
            xml.Append("<url><loc>").Append(Html.Escape(context.Routes.Of(document).Under(url))).Append("</loc>");
            if (document.Header.Updated is { } updated) xml.Append(CultureInfo.InvariantCulture, $"<lastmod>{updated:yyyy-MM-dd}</lastmod>");
            if (!context.Site.IsCurrent(document.Id)) xml.Append("<priority>0.1</priority>");
            foreach (var version in Versions(context, document))
            {
                xml.Append(CultureInfo.InvariantCulture, $"<xhtml:link rel=\"alternate\" hreflang=\"{version.Language}\" href=\"{Html.Escape(context.Routes.Of(version).Under(url))}\"/>");
            }

            xml.Append("</url>\n");
        }

        return xml.Append("</urlset>\n").ToString();
    }

    private static IEnumerable<Document> Versions(PlanContext context, Document document) =>
        context.Site.Index.Versions(document.Id) is { Length: > 1 } versions ? versions : [];
}
