using SiteGen.Model;
using SiteGen.Vocabulary;

namespace SiteGen.Compose.Indicators;

/// <summary>Whether an indicator's latest value is as new as it should be.</summary>
public static class Freshness
{
    /// <summary>The latest point that has a value; null where there is none.</summary>
    public static SeriesPoint? Latest(Indicator indicator) => indicator.Series.LastOrDefault(point => point.Value is not null);

    /// <summary>
    /// True where the period after the latest value's has ended, and the time that figures take to come out has passed as
    /// well: a year for yearly ones, a quarter for quarterly ones, two months for monthly ones.
    /// </summary>
    public static bool IsStale(Indicator indicator, DateOnly today)
    {
        if (Latest(indicator) is not { } latest || Months(indicator.Frequency, latest.Period.Unit) is not { } months) return false;
        return latest.Period.End < today.AddMonths(-months);
    }

    private static int? Months(Frequency? frequency, PeriodUnit unit) => (frequency, unit) switch
    {
        (Frequency.Yearly, _) or (null, PeriodUnit.Year) => 12 + 12,
        (Frequency.Quarterly, _) or (null, PeriodUnit.Quarter) => 3 + 3,
        (Frequency.Monthly, _) or (null, PeriodUnit.Month) => 1 + 2,
        _ => null,
    };
}
