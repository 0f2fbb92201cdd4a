using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Links to the pages of quarters.</summary>
internal static class QuarterLinks
{
    /// <summary>The page of a quarter in the page's language, else in the site's, else in any; null where there is none.</summary>
    public static Link? To(PageScope scope, DocumentId strategy, Quarter quarter)
    {
        var languages = scope.Site.Index.Versions(strategy).Select(version => version.Language).Prepend(scope.Site.Settings.Language).Prepend(scope.Language);
        foreach (var language in languages)
        {
            if (scope.Context.Routes.Quarters.Find(strategy, quarter, language) is { } path)
            {
                return new Link(scope.Path.HrefTo(path), $"{quarter}", Language: language == scope.Language ? null : language);
            }
        }

        return null;
    }

    /// <summary>The latest full quarter of <paramref name="strategy"/>, else the one under way; null where none is told of.</summary>
    public static Link? Latest(PageScope scope, Strategy strategy)
    {
        var quarters = scope.Site.FollowUp.QuartersOf(strategy.Id);
        if (quarters.IsEmpty) return null;
        var latest = quarters.LastOrDefault(quarter => !IsUnderWay(scope, quarter), quarters[^1]);
        return To(scope, strategy.Id, latest) is { } link ? link with { Text = scope.Texts.Format("quarter.of", latest, strategy.Title) } : null;
    }

    /// <summary>Where the quarters of <paramref name="strategy"/> are told of; null where none is.</summary>
    public static StrategyFollowUp? Of(PageScope scope, Strategy strategy)
    {
        if (scope.Site.FollowUp.QuartersOf(strategy.Id) is not [.., var last]) return null;
        var latest = To(scope, strategy.Id, last) is { } link
            ? link with { Text = scope.Texts.Format(IsUnderWay(scope, last) ? "quarter.current" : "quarter.latest", last) }
            : null;
        var previous = To(scope, strategy.Id, last.Previous) is { } before ? before with { Text = scope.Texts.Format("quarter.previous", last.Previous) } : null;
        var all = scope.Context.Find(Section.Reviews, scope.Language) is { } section
            ? new Link(scope.Path.HrefTo(section.Path, Anchor(strategy.Id)), scope.Texts["quarter.all"])
            : null;
        return new StrategyFollowUp(
            [.. new[] { latest, previous, all }.OfType<Link>()],
            Forums.IsReviewLate(scope.Site, strategy, last.Previous)
                ? scope.Texts.Format("quarter.reviewlate", last.Previous, scope.Date(last.Previous.ReviewDue))
                : null);
    }

    /// <summary>The place of a strategy's quarters on the page of all quarters.</summary>
    public static string Anchor(DocumentId strategy) => "s-strategy-" + Slug.From(strategy.IsIndex ? strategy.Folder.TrimEnd('/').Split('/')[^1] : strategy.Name);

    public static bool IsUnderWay(PageScope scope, Quarter quarter) => quarter.LastDay >= scope.Site.Today;
}
