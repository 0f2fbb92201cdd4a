using SiteGen.Model;
using SiteGen.Vocabulary;

namespace SiteGen.Compose.Calendar;

/// <summary>The ends of measures' timetables, as long as the measure is neither done nor dropped.</summary>
internal static class MeasureEntries
{
    public static IEnumerable<CalendarEntry> Of(CalendarScope scope)
    {
        var groups = new GroupNames(scope.Site);
        return scope.All<Measure>().Where(IsOpen).Select(measure => (Measure: measure, Range: measure.Timetable?.Range ?? measure.Period?.Range))
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

    private static bool IsOpen(Measure measure) =>
        measure.FollowUp.IsEmpty || measure.FollowUp[^1].Status is not (MeasureStatus.Done or MeasureStatus.Dropped);
}
