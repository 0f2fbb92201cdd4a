using SiteGen.Model;

namespace SiteGen.Compose.Calendar;

/// <summary>The ends of measures' timetables, as long as the measure is neither done nor dropped.</summary>
internal static class MeasureEntries
{
    public static IEnumerable<CalendarEntry> Of(CalendarScope scope)
    {
        var groups = new GroupNames(scope.Site);
        return scope.All<Measure>().Where(measure => IsOpen(scope.Site, measure)).Select(measure => (Measure: measure, Range: MeasureProgress.EndingRange(measure)))
            .Where(pair => pair.Range?.End is not null)
            .Select(pair => new CalendarEntry
            {
                Kind = CalendarKind.MeasureDeadline,
                Document = pair.Measure.Id,
                Source = pair.Measure.Id,
                Start = pair.Range!.Value.End!.Value,
                End = pair.Range!.Value.End!.Value,
                Precision = pair.Range!.Value.EndPrecision,
                Group = groups.Find(pair.Measure.Responsible.Select(party => party.Text)),
                Key = $"{pair.Measure.Id} deadline",
            });
    }

    private static bool IsOpen(Site site, Measure measure) =>
        MeasureProgress.IsFollowed(site, measure, site.Today) && !MeasureProgress.On(site, measure, site.Today).IsFinished;
}
