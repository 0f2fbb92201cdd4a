using System.Globalization;

namespace SiteGen.Text.Time;

/// <summary>
/// The time of clocks in Finland since 1997: an hour ahead from the last Sunday of March to the last Sunday of October.
/// Reckoned here, for what a machine knows of time zones must not change what is written.
/// </summary>
public static class FinnishTime
{
    private const int March = 3;
    private const int October = 10;

    /// <summary>Hours ahead of UTC in the daytime of <paramref name="day"/>: 2 or 3.</summary>
    public static int OffsetOn(DateOnly day) => day >= LastSunday(day.Year, March) && day < LastSunday(day.Year, October) ? 3 : 2;

    /// <summary>The moment as RFC 3339 writes it, such as <c>2026-06-15T14:00:00+03:00</c>.</summary>
    public static string Moment(DateOnly day, TimeOnly time) => string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T{time:HH:mm}:00+0{OffsetOn(day)}:00");

    private static DateOnly LastSunday(int year, int month)
    {
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
