using SiteGen.Compose.Calendar;
using SiteGen.Pages.Models;
using SiteGen.Text.Time;

namespace SiteGen.Pages.Clock;

/// <summary>Makes the rows of calendars.</summary>
internal static class CalendarRows
{
    public static CalendarRow Of(PageScope scope, CalendarEntry entry)
    {
        var link = scope.LinkTo(entry.Document);
        return new CalendarRow
        {
            When = When(scope, entry),
            KindName = KindName(entry.Kind, scope.Texts),
            Title = Title(entry, link?.Text ?? string.Empty, scope.Texts),
            Link = link is not null && link.Href == scope.Path.HrefTo(scope.Path) ? null : link,
            Group = entry.Group is { } group && group != entry.Document ? scope.LinkTo(group) : null,
            Description = entry.Description,
        };
    }

    public static string KindName(CalendarKind kind, Texts texts) => texts["calendar.kind." + kind.ToString().ToLowerInvariant()];

    /// <summary>What the entry is called; <paramref name="document"/> is the title of the document that it leads to.</summary>
    public static string Title(CalendarEntry entry, string document, Texts texts) => entry.Kind switch
    {
        CalendarKind.Own => entry.Name!,
        CalendarKind.Review => texts.Format("calendar.review", entry.Quarter, document),
        CalendarKind.EvaluationStep => texts.Format("calendar.of", entry.Name, document),
        _ => document,
    };

    private static string When(PageScope scope, CalendarEntry entry)
    {
        if (entry.Precision != Precision.Day)
        {
            return RangeText.Of(new DateRange(entry.Start == entry.End ? null : entry.Start, entry.End, entry.Precision, entry.Precision), scope.Texts);
        }

        if (entry.Start != entry.End) return scope.Texts.Format("date.and", scope.Date(entry.Start), scope.Date(entry.End));
        var day = Dates.FormatWithWeekday(entry.Start, scope.Language);
        return entry.Times is { } times ? scope.Texts.Format("calendar.at", day, Time(times)) : day;
    }

    private static string Time(ClockTimes times) => times.End is { } end ? $"{Time(times.Start)}–{Time(end)}" : Time(times.Start);

    private static string Time(TimeOnly time) => $"{time.Hour}.{time.Minute:00}";
}
