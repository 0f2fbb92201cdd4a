using SiteGen.Text.Time;

namespace SiteGen.Model;

/// <summary>How long the periods of a series are.</summary>
public enum PeriodUnit
{
    Year, Quarter, Month, Day,
}

/// <summary>A year, a quarter, a month or a day that a value is of.</summary>
/// <param name="Index">The period's number among all of its unit, so that one period's follower has the next number.</param>
public readonly record struct SeriesPeriod(PeriodUnit Unit, int Index)
{
    public DateOnly Start => Unit switch
    {
        PeriodUnit.Year => new DateOnly(Index, 1, 1),
        PeriodUnit.Quarter => Quarter.At(Index).FirstDay,
        PeriodUnit.Month => new DateOnly(Index / 12, (Index % 12) + 1, 1),
        _ => DateOnly.FromDayNumber(Index),
    };

    public DateOnly End => Unit switch
    {
        PeriodUnit.Year => Start.AddYears(1).AddDays(-1),
        PeriodUnit.Quarter => Quarter.At(Index).LastDay,
        PeriodUnit.Month => Start.AddMonths(1).AddDays(-1),
        _ => Start,
    };

    /// <summary>The period of <paramref name="unit"/> that <paramref name="day"/> falls into.</summary>
    public static SeriesPeriod Of(DateOnly day, PeriodUnit unit) => new(unit, unit switch
    {
        PeriodUnit.Year => day.Year,
        PeriodUnit.Quarter => Quarter.Of(day).Index,
        PeriodUnit.Month => (day.Year * 12) + day.Month - 1,
        _ => day.DayNumber,
    });
}
