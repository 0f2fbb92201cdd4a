namespace SiteGen.Commands;

/// <summary>The day that commands count from where none is given.</summary>
internal static class Today
{
    /// <summary>This day in Finland. Systems name the zone in two ways; one that knows neither is at most an hour off.</summary>
    public static DateOnly InFinland()
    {
        var isKnown = TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Helsinki", out var zone) || TimeZoneInfo.TryFindSystemTimeZoneById("FLE Standard Time", out zone);
        var now = DateTimeOffset.UtcNow;
        return DateOnly.FromDateTime((isKnown ? TimeZoneInfo.ConvertTime(now, zone!) : now.ToOffset(TimeSpan.FromHours(2))).DateTime);
    }
}
