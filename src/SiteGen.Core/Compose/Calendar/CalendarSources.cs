using SiteGen.Model;

namespace SiteGen.Compose.Calendar;

/// <summary>
/// Gathers what the year clock and the calendar files show. A source is a function of its own and a line here.
/// </summary>
public static class CalendarSources
{
    private static readonly Func<CalendarScope, IEnumerable<CalendarEntry>>[] Sources =
    [
        MeetingEntries.Of,
        MeasureEntries.Of,
        EvaluationEntries.Of,
        ReviewEntries.Of,
        SurveyEntries.Of,
        OwnEntries.Of,
    ];

    /// <summary>What happens in this year and the next, by day; texts in <paramref name="language"/> where there are such versions.</summary>
    public static IEnumerable<CalendarEntry> Of(Site site, string language)
    {
        var scope = new CalendarScope(site, language, CalendarWindow.Around(site.Today));
        return Sources.SelectMany(source => source(scope)).Where(entry => scope.Window.Holds(entry.Start, entry.End));
    }

    /// <summary>True where there is anything to show.</summary>
    public static bool Any(Site site) => Of(site, site.Settings.Language).Any();
}

/// <summary>What sources read.</summary>
public sealed record CalendarScope(Site Site, string Language, CalendarWindow Window)
{
    /// <summary>The documents of one type that hold today, each once, in the calendar's language where there is such a version.</summary>
    public IEnumerable<T> All<T>()
        where T : Document =>
        Site.Documents.OfType<T>().DistinctBy(document => document.Id).Where(document => Site.IsCurrent(document.Id)).Select(document => Site.Index.Find(document.Id, Language)).OfType<T>();
}
