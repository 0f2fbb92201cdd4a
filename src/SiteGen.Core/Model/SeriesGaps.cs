using SiteGen.Vocabulary;

namespace SiteGen.Model;

/// <summary>Finds the periods of a series that are missing.</summary>
public static class SeriesGaps
{
    /// <summary>
    /// The periods between two that follow one another in a file. Days are counted by how often the indicator is measured:
    /// between 15.1.2024 and 20.3.2024 of a monthly one February is missing; without a frequency nothing is.
    /// </summary>
    public static IEnumerable<SeriesPeriod> Between(SeriesPeriod one, SeriesPeriod next, Frequency? frequency)
    {
        if (one.Unit == PeriodUnit.Day)
        {
            if (UnitOf(frequency) is not { } unit) return [];
            (one, next) = (SeriesPeriod.Of(one.Start, unit), SeriesPeriod.Of(next.Start, unit));
        }

        return Enumerable.Range(one.Index + 1, Math.Max(0, next.Index - one.Index - 1)).Select(index => new SeriesPeriod(one.Unit, index));
    }

    /// <summary>The periods of something measured so often; null where that is not said.</summary>
    public static PeriodUnit? UnitOf(Frequency? frequency) => frequency switch
    {
        Frequency.Yearly => PeriodUnit.Year,
        Frequency.Quarterly => PeriodUnit.Quarter,
        Frequency.Monthly => PeriodUnit.Month,
        _ => null,
    };
}
