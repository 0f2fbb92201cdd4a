using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text.Time;

namespace SiteGen.Pages;

/// <summary>Makes the page of a strategy's quarter: how every measure was going then, and what had changed.</summary>
internal static class QuarterPages
{
    public static QuarterPage Build(PageScope scope, DocumentId id, Quarter quarter)
    {
        var strategy = (Strategy)scope.Site.Index.Find(id, scope.Language)!;
        var review = Forums.ReviewOf(scope.Site, id, quarter, scope.Language);
        var shown = QuarterMeasures.Of(scope, [.. scope.Site.MeasuresBelow(id, scope.Language)], quarter);
        var header = Header(scope, strategy, quarter, review);
        var parts = QuarterPartPages.List(scope, id, quarter);
        return (parts.IsEmpty ? QuarterMeasures.Page(scope, shown, header) : QuarterMeasures.Summary(scope, shown, header, parts)) with
        {
            UnderWay = UnderWay(scope, quarter),
            Late = Forums.IsReviewLate(scope.Site, strategy, quarter)
                ? scope.Texts.Format("quarter.reviewlate", quarter, scope.Date(quarter.ReviewDue))
                : null,
            Facts = [.. Facts(scope, strategy, quarter, review)],
            Forums = [.. Forums.Turns(scope.Site, strategy, review, quarter).Select(turn => ForumModels.Of(scope, review, turn))],
        };
    }

    /// <summary>The day whose state a quarter's page shows: its last, or today while the quarter is under way.</summary>
    public static DateOnly DayOf(PageScope scope, Quarter quarter) => quarter.LastDay < scope.Site.Today ? quarter.LastDay : scope.Site.Today;

    /// <summary>A sentence that says the quarter is under way; null for full ones.</summary>
    public static string? UnderWay(PageScope scope, Quarter quarter) => QuarterLinks.IsUnderWay(scope, quarter)
        ? scope.Texts.Format("quarter.underwaytext", scope.Date(quarter.LastDay), scope.Date(quarter.ReviewDue))
        : null;

    private static IEnumerable<Fact> Facts(PageScope scope, Strategy strategy, Quarter quarter, Review? review)
    {
        var link = scope.LinkTo(strategy);
        yield return new Fact(scope.Texts["kind.strategy"], link.Text, link);
        yield return new Fact(scope.Texts["quarter.days"], scope.Texts.Format("date.and", scope.Date(quarter.FirstDay), scope.Date(quarter.LastDay)));
        yield return new Fact(scope.Texts["quarter.due"], scope.Date(quarter.ReviewDue));
        if (review?.SituationPicture is { } picture && scope.Site.References.FindDocument(review.Id, picture) is { } id && scope.LinkTo(id) is { } target)
        {
            yield return new Fact(scope.Texts["kind.situationpicture"], target.Text, target);
        }
    }

    private static PageHeader Header(PageScope scope, Strategy strategy, Quarter quarter, Review? review)
    {
        // A review in another language stays on the quarter's page of that language.
        if (review?.Language != scope.Language) review = null;
        var generated = scope.Texts.Format("quarter.title", quarter, strategy.Title);
        // A review without a title of its own has the quarter's name, which says less than the page's.
        var title = review is null || review.Title == $"{quarter}" ? generated : review.Title;
        var kind = scope.Texts["kind.review"];
        var header = review is null
            ? HeaderBuilder.Generated(scope, title) with { Description = scope.Texts.Format("quarter.description", quarter, strategy.Title) }
            : HeaderBuilder.Of(scope, review, kind);
        return header with
        {
            Title = title,
            Distinction = null,
            KindName = kind,
            Breadcrumbs = FrameBuilder.Breadcrumbs(scope, strategy).Add(scope.LinkTo(strategy)),
            Translations = Translations(scope, strategy.Id, quarter),
            Feedback = FeedbackLinks.Of(scope, title, kind),
            Previous = QuarterLinks.To(scope, strategy.Id, quarter.Previous),
            Next = QuarterLinks.To(scope, strategy.Id, quarter.Next),
        };
    }

    private static ImmutableArray<Translation> Translations(PageScope scope, DocumentId strategy, Quarter quarter) =>
    [
        .. scope.Context.Texts.Keys.Order(StringComparer.Ordinal).Where(language => language != scope.Language)
            .Select(language => (Language: language, Path: scope.Context.Routes.Quarters.Find(strategy, quarter, language)))
            .Where(page => page.Path is not null)
            .Select(page => new Translation(
                page.Language, scope.Context.Texts[page.Language]["language.own"], scope.Path.HrefTo(page.Path!.Value), FrameBuilder.Canonical(scope, page.Path.Value))),
    ];
}
