namespace SiteGen.Compose.Calendar;

/// <summary>The time that calendars show: this year and the next.</summary>
public readonly record struct CalendarWindow(DateOnly First, DateOnly Last)
{
    public static CalendarWindow Around(DateOnly today) => new(new DateOnly(today.Year, 1, 1), new DateOnly(Math.Min(today.Year + 1, DateOnly.MaxValue.Year), 12, 31));

    public bool Holds(DateOnly start, DateOnly end) => end >= First && start <= Last;
}
