namespace SiteGen.Text.Time;

/// <summary>
/// A piece of the calendar without its year: one day, or whole months from <see cref="Month"/> on, past the year's end if
/// need be.
/// </summary>
internal readonly record struct Unit(int Month, int Months, Precision Precision, int Day = 0)
{
    public static Unit Year => Years(1);

    /// <summary>June alone, so that "by mid-2024" ends on 30.6.</summary>
    public static Unit MidYear => new(6, 1, Precision.Season);

    public bool IsYear => Precision == Precision.Year;

    public bool CrossesNewYear => !IsYear && Month + Months > 13;

    public static Unit OfDay(int month, int day) => new(month, 1, Precision.Day, day);

    public static Unit OfMonth(int month) => new(month, 1, Precision.Month);

    public static Unit Years(int count) => new(1, 12 * count, Precision.Year);

    /// <summary>One of the equal parts of a year, from the first to the last: the third of four is July to September.</summary>
    public static Unit Part(int first, int last, int of) =>
        new(((first - 1) * 12 / of) + 1, (last - first + 1) * 12 / of, Precision.Season);

    /// <summary>Its days in a year; null where the year has no such day.</summary>
    public DateRange? In(int year)
    {
        if (Month is < 1 or > 12 || Day > DateTime.DaysInMonth(year, Month)) return null;
        var start = new DateOnly(year, Month, Math.Max(Day, 1));
        var end = Day > 0 ? start : start.AddMonths(Months).AddDays(-1);
        return new DateRange(start, end, Precision, Precision);
    }
}
