using SiteGen.Model;
using SiteGen.Pages.Book;
using SiteGen.Search;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>Plans the pages that no document is behind. A kind of such pages is a function of its own and a line here.</summary>
internal static class GeneratedPages
{
    private static readonly Func<PlanContext, string, IEnumerable<PagePlan>>[] Kinds =
    [
        Indexes,
        Contents,
        Search,
        Quarters,
        QuarterPartsOf,
        RolePages.Generated,
        ProjectFilterPages.Of,
        Comparisons.Pages,
        ChangesPages.Plan,
        BookPages.Plan,
        AccessibilityPages.Plan,
        GiveFeedbackPages.Plan,
        OpenDataPages.Plan,
    ];

    /// <summary>The pages in <paramref name="language"/>.</summary>
    public static IEnumerable<PagePlan> Of(PlanContext context, string language) => Kinds.SelectMany(kind => kind(context, language));

    // The home page and the indexes of sections that staff wrote no introduction for.
    private static IEnumerable<PagePlan> Indexes(PlanContext context, string language)
    {
        var settings = context.Site.Settings;
        var isWritten = context.Site.Index.Versions(new DocumentId("index")).Any(document => document.Language == language);
        if (!isWritten)
        {
            var home = Routes.OfIndex(string.Empty, language, settings.Language);
            yield return PagePlans.Of(new PageAddress(context, home, language), settings.Place, "Home", scope => PlainPages.Home(scope, null));
        }

        foreach (var entry in context.Sections[language])
        {
            if (entry.Introduction is not null || entry.Section is not { } section) continue;
            yield return PagePlans.Of(
                new PageAddress(context, entry.Path, language) { IsSearched = true }, settings.Place, SectionPages.Template(section),
                scope => SectionPages.Build(scope, section, null));
        }
    }

    private static IEnumerable<PagePlan> Quarters(PlanContext context, string language) => context.Routes.Quarters.In(language)
        .Select(page => PagePlans.Of(
            new PageAddress(context, page.Path, language) { IsSearched = true, Kind = DocumentKind.Review }, context.Site.Index.Find(page.Strategy, language)!.Place, "Quarter",
            scope => QuarterPages.Build(scope, page.Strategy, page.Quarter)));

    // Search finds a quarter once.
    private static IEnumerable<PagePlan> QuarterPartsOf(PlanContext context, string language) =>
        from page in context.Routes.Quarters.In(language)
        let strategy = (Strategy)context.Site.Index.Find(page.Strategy, language)!
        from part in context.Routes.Quarters.PathsOfParts(page.Strategy, page.Quarter, language).Select((path, number) => (Path: path, Number: number))
        select PagePlans.Of(
            new PageAddress(context, part.Path, language), strategy.Place, "Quarter",
            scope => QuarterPartPages.Build(scope, strategy, page.Quarter, part.Number));

    private static IEnumerable<PagePlan> Search(PlanContext context, string language)
    {
        var settings = context.Site.Settings;
        yield return PagePlans.Of(new PageAddress(context, SearchRoutes.Page(language, settings.Language), language), settings.Place, "Search", SearchPages.Search);
        foreach (var page in TermPages.Of(context, language)) yield return page;
    }

    private static IEnumerable<PagePlan> Contents(PlanContext context, string language)
    {
        var settings = context.Site.Settings;
        if (context.Sections[language].IsEmpty) yield break;
        yield return PagePlans.Of(
            new PageAddress(context, Routes.OfContents(language, settings.Language), language), settings.Place, "Contents", ContentsPages.Build);
    }
}
