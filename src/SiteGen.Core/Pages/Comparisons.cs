using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Knows which evaluations are shown side by side with that of an earlier year, and where.</summary>
internal static class Comparisons
{
    /// <summary>The pages in <paramref name="language"/>.</summary>
    public static IEnumerable<PagePlan> Pages(PlanContext context, string language) => context.Site.Documents.OfType<Evaluation>()
        .Where(evaluation => evaluation.Language == language)
        .Select(newer => (Newer: newer, Older: Previous(context.Site, newer)))
        .Where(pair => pair.Older is not null)
        .Select(pair => PagePlans.Of(
            new PageAddress(context, PathOf(context.Site, pair.Newer, pair.Older!), language), pair.Newer.Place, "Comparison",
            scope => ComparisonPages.Build(scope, pair.Older!, pair.Newer)));

    /// <summary>The addresses of all of them, each with the evaluation that it belongs to.</summary>
    public static IEnumerable<(UrlPath Path, Place Place)> Paths(Site site) => site.Documents.OfType<Evaluation>()
        .Select(newer => (Newer: newer, Older: Previous(site, newer))).Where(pair => pair.Older is not null)
        .Select(pair => (PathOf(site, pair.Newer, pair.Older!), pair.Newer.Place));

    /// <summary>Links from an evaluation to the year before and to the year after.</summary>
    public static ImmutableArray<Link> Of(PageScope scope, Evaluation evaluation)
    {
        var links = ImmutableArray.CreateBuilder<Link>();
        if (Previous(scope.Site, evaluation) is { } older) links.Add(Link(scope, PathOf(scope.Site, evaluation, older), older.Year!.Value));
        if (scope.Site.Evaluations.Next.TryGetValue(evaluation.Id, out var id)
            && scope.Site.Index.Find(id, scope.Language) is Evaluation newer && Previous(scope.Site, newer) is { } compared)
        {
            links.Add(Link(scope, PathOf(scope.Site, newer, compared), newer.Year!.Value));
        }

        return links.ToImmutable();
    }

    /// <summary>The comparison in the other languages in which the newer evaluation exists.</summary>
    public static ImmutableArray<Translation> Translations(PageScope scope, Evaluation newer) =>
    [
        .. scope.Site.Index.Versions(newer.Id).OfType<Evaluation>().Where(version => version.Language != newer.Language)
            .Select(version => (version, Path: Previous(scope.Site, version) is { } older ? PathOf(scope.Site, version, older) : (UrlPath?)null))
            .Where(pair => pair.Path is not null)
            .Select(pair => new Translation(
                pair.version.Language,
                scope.Context.Texts[pair.version.Language]["language.own"],
                scope.Path.HrefTo(pair.Path!.Value),
                FrameBuilder.Canonical(scope, pair.Path.Value))),
    ];

    private static Link Link(PageScope scope, UrlPath path, int year) => new(scope.Path.HrefTo(path), scope.Texts.Format("evaluation.compare", year));

    private static Evaluation? Previous(Site site, Evaluation newer) =>
        newer.Year is not null && site.Evaluations.Previous.TryGetValue(newer.Id, out var id)
        && site.Index.Find(id, newer.Language) is Evaluation { Year: not null } older ? older : null;

    private static UrlPath PathOf(Site site, Evaluation newer, Evaluation older) => Routes.OfComparison(newer, older.Year!.Value, site.Settings.Language);
}
