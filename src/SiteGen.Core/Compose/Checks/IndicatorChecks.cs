using SiteGen.Compose.Indicators;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Vocabulary;

namespace SiteGen.Compose.Checks;

/// <summary>An indicator says what it tells, whence, how far it should come, and has fresh values; goals have more than start-up indicators.</summary>
internal static class IndicatorChecks
{
    public static IEnumerable<Diagnostic> Find(Site site)
    {
        var documents = site.Index.Ids.Select(id => site.Index.Find(id)!).ToArray();
        return documents.OfType<Indicator>().SelectMany(indicator => Check(site, indicator))
            .Concat(documents.OfType<Element>().Where(element => HasOnlyStartUp(site, element)).Select(element => IndicatorMessages.OnlyStartUp(element.Place)));
    }

    private static IEnumerable<Diagnostic> Check(Site site, Indicator indicator)
    {
        var place = indicator.Place;
        if (indicator.Definition is null && indicator.Body.IsEmpty) yield return IndicatorMessages.NoDefinition(place);
        if (indicator.Target is null && indicator.Type != IndicatorType.StartUp) yield return IndicatorMessages.NoTarget(place);
        if (indicator.Direction is null) yield return IndicatorMessages.NoDirection(place);
        if (indicator.Sources.IsEmpty) yield return IndicatorMessages.NoSource(place);
        if (!site.Indicators.MeasuredBy(indicator.Id).Any()) yield return IndicatorMessages.MeasuresNothing(place);
        if (!indicator.IsSeriesReadable) yield break;
        if (Freshness.Latest(indicator) is not { } latest) yield return IndicatorMessages.NoSeries(place, indicator.Id.Name + ".csv");
        else if (Freshness.IsStale(indicator, site.Today)) yield return IndicatorMessages.Stale(latest.Place ?? place, SeriesPeriods.Format(latest.Period, "fi"));
    }

    private static bool HasOnlyStartUp(Site site, Element element)
    {
        var own = site.Indicators.Of(element.Id).Select(id => site.Index.Find(id)).OfType<Indicator>().ToArray();
        return own.Length > 0 && own.All(indicator => indicator.Type == IndicatorType.StartUp);
    }
}
