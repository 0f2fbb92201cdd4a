using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Pages.Machines;

/// <summary>Makes what machines read: sitemap.xml (sitemaps.org 0.9), robots.txt (RFC 9309), GitHub Pages' own files.</summary>
internal static class MachineTexts
{
    private static readonly UrlPath NoJekyll = UrlPath.Of(".nojekyll");
    private static readonly UrlPath SitemapPath = UrlPath.Of("sitemap.xml");
    private static readonly UrlPath Robots = UrlPath.Of("robots.txt");
    private static readonly UrlPath CName = UrlPath.Of("CNAME");

    /// <summary>The addresses that no page or attachment may take.</summary>
    public static ImmutableArray<UrlPath> Paths => [NoJekyll, SitemapPath, Robots, CName];

    public static ImmutableArray<TextPlan> Of(PlanContext context, ImmutableArray<PagePlan> pages)
    {
        var texts = ImmutableArray.CreateBuilder<TextPlan>();
        // Without this file GitHub Pages would run Jekyll over the site.
        texts.Add(new TextPlan(NoJekyll, string.Empty));
        var robots = "User-agent: *\nAllow: /\n";
        if (context.BaseUrl is { } url)
        {
            texts.Add(new TextPlan(SitemapPath, () => Sitemap.Of(context, pages, url)));
            robots += $"Sitemap: {SitemapPath.Under(url)}\n";
        }

        texts.Add(new TextPlan(Robots, robots));
        if (context.Site.Settings.Domain is { } domain) texts.Add(new TextPlan(CName, domain + "\n"));
        return texts.ToImmutable();
    }
}
