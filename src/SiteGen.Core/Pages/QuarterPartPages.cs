using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Text.Time;

namespace SiteGen.Pages;

/// <summary>Makes the pages of a quarter that show the measures of one area of a large strategy.</summary>
internal static class QuarterPartPages
{
    public static QuarterPage Build(PageScope scope, Strategy strategy, Quarter quarter, int number)
    {
        var routes = scope.Context.Routes.Quarters;
        var part = routes.PartsOf(strategy.Id, scope.Language)[number];
        var paths = routes.PathsOfParts(strategy.Id, quarter, scope.Language);
        var title = Title(scope, part, quarter);
        var shown = QuarterMeasures.Of(scope, part.Measures, quarter);
        var whole = QuarterLinks.To(scope, strategy.Id, quarter);
        return QuarterMeasures.Page(scope, shown, HeaderBuilder.Generated(scope, title) with
        {
            KindName = scope.Texts["kind.review"],
            Breadcrumbs = [.. FrameBuilder.Breadcrumbs(scope, strategy), scope.LinkTo(strategy), .. whole is null ? Array.Empty<Link>() : [whole]],
            Feedback = FeedbackLinks.Of(scope, title, scope.Texts["kind.review"]),
            Previous = number == 0 ? null : LinkTo(number - 1),
            Next = number == paths.Length - 1 ? null : LinkTo(number + 1),
        }) with
        {
            UnderWay = QuarterPages.UnderWay(scope, quarter),
            Facts = [new Fact(scope.Texts["kind.strategy"], strategy.Title, scope.LinkTo(strategy)), .. Area(scope, part)],
            IsPart = true,
        };

        Link LinkTo(int other) => new(scope.Path.HrefTo(paths[other]), Title(scope, routes.PartsOf(strategy.Id, scope.Language)[other], quarter));
    }

    /// <summary>The parts of a quarter as a list, each with how its measures are going.</summary>
    public static ImmutableArray<ListEntry> List(PageScope scope, DocumentId strategy, Quarter quarter)
    {
        var parts = scope.Context.Routes.Quarters.PartsOf(strategy, scope.Language);
        if (parts.IsEmpty) return [];
        var paths = scope.Context.Routes.Quarters.PathsOfParts(strategy, quarter, scope.Language);
        return [.. parts.Select((part, i) => Entry(scope, part, paths[i], quarter))];
    }

    private static ListEntry Entry(PageScope scope, QuarterPart part, UrlPath path, Quarter quarter)
    {
        var told = part.Measures.Count(measure => !QuarterChanges.EntriesIn(measure, quarter, scope.Site.Today).IsEmpty);
        return new ListEntry
        {
            Link = new Link(scope.Path.HrefTo(path), Title(scope, part, quarter)),
            Summary = null,
            Facts = [scope.Texts.Format("quarter.told", told, part.Measures.Length)],
            Tag = null,
            Statuses = StatusModels.Counts(scope, part.Measures, QuarterPages.DayOf(scope, quarter)),
        };
    }

    private static IEnumerable<Fact> Area(PageScope scope, QuarterPart part)
    {
        if (scope.Site.Index.Find(part.Area, scope.Language) is Element && scope.LinkTo(part.Area) is { } link) yield return new Fact(scope.Texts["quarter.area"], link.Text, link);
    }

    private static string Title(PageScope scope, QuarterPart part, Quarter quarter)
    {
        var title = scope.Texts.Format("quarter.title", quarter, scope.Site.Index.Find(part.Area, scope.Language)!.Title);
        return part.Of == 1 ? title : scope.Texts.Format("quarter.part", title, part.Number, part.Of);
    }
}
