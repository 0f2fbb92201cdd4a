using SiteGen.Pages;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>Makes the page to search on and the index from A to Ö.</summary>
internal static class SearchPages
{
    public static SearchPage Search(PageScope scope)
    {
        var root = scope.Path.HrefTo(UrlPath.Of("index.html"));
        return new SearchPage
        {
            Header = HeaderBuilder.Generated(scope, scope.Texts["search.title"]) with { Feedback = null, Scripts = scope.Assets(SearchRoutes.Script) },
            StyleHref = scope.Asset(SearchRoutes.Style),
            IndexHref = scope.Path.HrefTo(SearchIndex.Start(scope.Language)),
            RootHref = root[..^"index.html".Length] is { Length: > 0 } folder ? folder : "./",
            Terms = new Link(scope.Path.HrefTo(SearchRoutes.Terms(scope.Language, scope.Site.Settings.Language)), scope.Texts["terms.title"]),
        };
    }
}
