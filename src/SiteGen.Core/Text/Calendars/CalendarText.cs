using System.Globalization;
using System.Text;

namespace SiteGen.Text.Calendars;

/// <summary>Something that a calendar program puts on a day.</summary>
public sealed record CalendarEvent
{
    /// <summary>What tells the event from all others, in every build.</summary>
    public required string Uid { get; init; }

    public required string Summary { get; init; }

    public required DateOnly Start { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly End { get; init; }

    /// <summary>The time of day in Finland; null for whole days.</summary>
    public required TimeOnly? StartTime { get; init; }

    public required TimeOnly? EndTime { get; init; }

    public required string? Description { get; init; }

    public required string? Location { get; init; }

    public required string? Url { get; init; }

    public required string Category { get; init; }
}

/// <summary>Writes calendar files (RFC 5545).</summary>
public static class CalendarText
{
    private const string Zone = "Europe/Helsinki";

    // The rules of Finland since 1996 (2000/84/EC).
    private static readonly string[] Helsinki =
    [
        "BEGIN:VTIMEZONE", "TZID:" + Zone,
        "BEGIN:STANDARD", "DTSTART:19961027T040000", "TZOFFSETFROM:+0300", "TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZNAME:EET", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:19970330T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0300", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZNAME:EEST", "END:DAYLIGHT",
        "END:VTIMEZONE",
    ];

    /// <summary>The file of <paramref name="events"/>, made on the day <paramref name="today"/>.</summary>
    public static string Of(string name, DateOnly today, IReadOnlyCollection<CalendarEvent> events)
    {
        var text = new StringBuilder();
        foreach (var line in new[] { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//SiteGen//SiteGen//FI", "CALSCALE:GREGORIAN" }) text.Append(ContentLine.Fold(line));
        text.Append(ContentLine.OfText("NAME", name)).Append(ContentLine.OfText("X-WR-CALNAME", name));
        if (events.Any(own => own.StartTime is not null))
        {
            foreach (var line in Helsinki) text.Append(ContentLine.Fold(line));
        }

        foreach (var own in events) Append(text, own, today);
        return text.Append(ContentLine.Fold("END:VCALENDAR")).ToString();
    }

    private static void Append(StringBuilder text, CalendarEvent own, DateOnly today)
    {
        text.Append(ContentLine.Fold("BEGIN:VEVENT"));
        text.Append(ContentLine.OfText("UID", own.Uid));
        text.Append(ContentLine.Of("DTSTAMP", Day(today) + "T000000Z"));
        if (own.StartTime is { } start)
        {
            text.Append(ContentLine.Of($"DTSTART;TZID={Zone}", At(own.Start, start)));
            if (own.EndTime is { } end) text.Append(ContentLine.Of($"DTEND;TZID={Zone}", At(own.End, end)));
        }
        else
        {
            text.Append(ContentLine.Of("DTSTART;VALUE=DATE", Day(own.Start)));
            // The end is the day after the last one.
            if (own.End < DateOnly.MaxValue) text.Append(ContentLine.Of("DTEND;VALUE=DATE", Day(own.End.AddDays(1))));
            text.Append(ContentLine.Of("TRANSP", "TRANSPARENT"));
        }

        text.Append(ContentLine.OfText("SUMMARY", own.Summary));
        text.Append(ContentLine.OfText("CATEGORIES", own.Category));
        if (own.Description is { } description) text.Append(ContentLine.OfText("DESCRIPTION", description));
        if (own.Location is { } location) text.Append(ContentLine.OfText("LOCATION", location));
        if (own.Url is { } url) text.Append(ContentLine.Of("URL", url));
        text.Append(ContentLine.Fold("END:VEVENT"));
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string At(DateOnly day, TimeOnly time) => Day(day) + time.ToString("'T'HHmm'00'", CultureInfo.InvariantCulture);
}
