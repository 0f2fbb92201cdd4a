namespace SiteGen.Text.Time;

/// <summary>How exactly a writer gave a point of time.</summary>
public enum Precision
{
    Day,
    Month,
    Season,
    Year,
}

/// <summary>
/// A stretch of days, both ends included; a null end is open ("from autumn on", "by 1.1.2026").
/// <see cref="StartPrecision"/> and <see cref="EndPrecision"/> say how exactly each end was given
/// (<see cref="Precision.Day"/> for an open one).
/// </summary>
public readonly record struct DateRange(
    DateOnly? Start, DateOnly? End, Precision StartPrecision = Precision.Day, Precision EndPrecision = Precision.Day)
{
    /// <summary>True where no day of <paramref name="other"/> lies outside this range; open ends of either are no limit.</summary>
    public bool Holds(DateRange other) =>
        (Start is null || other.Start is null || other.Start >= Start) && (Start is null || other.End is null || other.End >= Start)
        && (End is null || other.End is null || other.End <= End) && (End is null || other.Start is null || other.Start <= End);
}
