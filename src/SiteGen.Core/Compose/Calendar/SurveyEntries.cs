using SiteGen.Model;

namespace SiteGen.Compose.Calendar;

/// <summary>When surveys can be answered; one without an end is due to open.</summary>
internal static class SurveyEntries
{
    public static IEnumerable<CalendarEntry> Of(CalendarScope scope) =>
        from survey in scope.All<Survey>()
        where survey.Timetable?.Range is not null
        let range = survey.Timetable!.Range!.Value
        where range.Start is not null || range.End is not null
        select new CalendarEntry
        {
            Kind = CalendarKind.Survey,
            Document = survey.Id,
            Source = survey.Id,
            Start = (range.Start ?? range.End)!.Value,
            End = (range.End ?? range.Start)!.Value,
            Precision = range.EndPrecision,
            Key = $"{survey.Id} survey",
        };
}
