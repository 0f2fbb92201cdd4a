using SiteGen.Text.Time;

namespace SiteGen.Pages;

/// <summary>A stretch of time in few words, no more exact than its writer was.</summary>
internal static class RangeText
{
    public static string Of(DateRange range, Texts texts)
    {
        var start = range.Start is { } from ? Point(from, range.StartPrecision, texts.Language) : null;
        var end = range.End is { } to ? Point(to, range.EndPrecision, texts.Language) : null;
        if (start is null) return end is null ? string.Empty : texts.Format("time.by", end);
        if (end is null) return texts.Format("time.from", start);
        return start == end ? start : texts.Format("time.range", start, end);
    }

    private static string Point(DateOnly day, Precision precision, string language) => precision switch
    {
        Precision.Day => Dates.Format(day, language),
        Precision.Year => $"{day.Year}",
        _ => $"{day.Month}/{day.Year}",
    };
}
