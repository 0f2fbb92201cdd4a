namespace SiteGen.Text.Time;

/// <summary>From the days of a period to the days that a wording means by it: "by", "after", "the end of".</summary>
internal static class Sides
{
    /// <summary>
    /// The beginning and the end of a year are its halves, the middle is June; of anything shorter they are the whole of it.
    /// But "by the beginning of" is its first day, and "before the end of" is its last.
    /// </summary>
    public static DateRange Of(DateRange range, Direction direction, Edge edge)
    {
        var part = Narrowed(range, edge);
        return direction switch
        {
            Direction.From => part with { End = null, EndPrecision = default },
            Direction.After => new(part.End?.AddDays(1), null, part.EndPrecision),
            Direction.Until when edge == Edge.Beginning => new(null, part.Start, default, part.StartPrecision),
            Direction.Before when edge != Edge.End => new(null, part.Start?.AddDays(-1), default, part.StartPrecision),
            Direction.Until or Direction.Before => part with { Start = null, StartPrecision = default },
            _ => part,
        };
    }

    private static DateRange Narrowed(DateRange range, Edge edge)
    {
        if (range is not { StartPrecision: Precision.Year, EndPrecision: Precision.Year, Start: { } start, End: { } end }) return range;
        return edge switch
        {
            Edge.Beginning => Unit.Part(1, 1, 2).In(start.Year) ?? range,
            Edge.Middle => Unit.MidYear.In(start.Year) ?? range,
            Edge.End => Unit.Part(2, 2, 2).In(end.Year) ?? range,
            _ => range,
        };
    }
}
