using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Makes the page of a piece of news.</summary>
internal static class NewsPages
{
    public static NewsPage Build(PageScope scope, News news) => new()
    {
        Header = HeaderBuilder.Of(scope, news, scope.Texts["kind.news"]),
        Date = news.Date is { } date ? scope.Date(date) : null,
        Concerns = scope.LinksTo(news.Id, news.Concerns),
        Mentions = MentionModels.Of(scope, news.Id),
    };
}
