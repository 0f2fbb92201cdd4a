namespace SiteGen.Text.Time;

/// <summary>Several ranges as one: from the earliest start that any of them names to the latest end.</summary>
internal static class Envelope
{
    /// <summary>
    /// A side is open where no range names it, or where the range that lies outermost on that side is open there: one that
    /// ends before the earliest start has a start still earlier. Null where nothing is left but two open sides.
    /// </summary>
    public static DateRange? Of(IReadOnlyList<DateRange> ranges)
    {
        var first = Earliest(ranges);
        var last = Latest(ranges);
        if (ranges.Any(range => range.Start is null && range.End < first.Start)) first = default;
        if (ranges.Any(range => range.End is null && range.Start > last.End)) last = default;
        if (first.Start is null && last.End is null) return null;
        return new DateRange(first.Start, last.End, first.StartPrecision, last.EndPrecision);
    }

    // Of two that begin or end together, the more exact wording counts.
    private static DateRange Earliest(IEnumerable<DateRange> ranges) => ranges
        .Where(range => range.Start is not null).OrderBy(range => range.Start).ThenBy(range => range.StartPrecision).FirstOrDefault();

    private static DateRange Latest(IEnumerable<DateRange> ranges) => ranges
        .Where(range => range.End is not null).OrderByDescending(range => range.End).ThenBy(range => range.EndPrecision).FirstOrDefault();
}
