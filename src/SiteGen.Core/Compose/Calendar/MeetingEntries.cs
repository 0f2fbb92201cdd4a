using SiteGen.Model;

namespace SiteGen.Compose.Calendar;

/// <summary>Meetings.</summary>
internal static class MeetingEntries
{
    public static IEnumerable<CalendarEntry> Of(CalendarScope scope) => scope.All<Meeting>().Where(meeting => meeting.Date is not null).Select(meeting => new CalendarEntry
    {
        Kind = CalendarKind.Meeting,
        Document = meeting.Id,
        Source = meeting.Id,
        Start = meeting.Date!.Value,
        End = meeting.Date!.Value,
        Times = ClockTimes.Parse(meeting.Time),
        Group = scope.Site.References.FindDocument(meeting.Id, meeting.Group),
        Venue = meeting.Venue,
        Key = $"{meeting.Id} meeting",
    });
}
