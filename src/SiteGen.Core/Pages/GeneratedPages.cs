using SiteGen.Pages.Clock;
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
            var address = new PageAddress(context, entry.Path, language);
            if (section == Section.Indicators)
            {
                yield return PagePlans.Of(address, settings.Place, "Indicators", scope => IndicatorPages.Index(scope, entry.Title, null));
                continue;
            }

            if (section == Section.YearClocks)
            {
                yield return PagePlans.Of(address, settings.Place, "YearClock", scope => YearClockPages.Whole(scope, entry.Title, null));
                continue;
            }

            yield return PagePlans.Of(
                address, settings.Place, "Section",
                scope => PlainPages.Section(scope, entry.Title, null, Entries.InSection(scope, section)));
        }
    }

    private static IEnumerable<PagePlan> Contents(PlanContext context, string language)
    {
        var settings = context.Site.Settings;
        if (context.Sections[language].IsEmpty) yield break;
        yield return PagePlans.Of(
            new PageAddress(context, Routes.OfContents(language, settings.Language), language), settings.Place, "Contents", ContentsPages.Build);
    }
}
