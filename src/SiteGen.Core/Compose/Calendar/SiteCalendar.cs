using System.Collections.Immutable;
using SiteGen.Source;

namespace SiteGen.Compose.Calendar;

/// <summary>All that happens or is due in this year and the next, by day.</summary>
public sealed record SiteCalendar
{
    public required ImmutableArray<CalendarEntry> Entries { get; init; }

    /// <summary>The entries of each group.</summary>
    public required ILookup<DocumentId, CalendarEntry> ByGroup { get; init; }

    /// <summary>The entries that each year clock holds itself.</summary>
    public required ILookup<DocumentId, CalendarEntry> BySource { get; init; }

    public static SiteCalendar Of(Site site, string language)
    {
        var entries = CalendarSources.Of(site, language).OrderBy(entry => entry.Start).ThenBy(entry => entry.End).ThenBy(entry => entry.Times?.Start ?? TimeOnly.MinValue)
            .ThenBy(entry => entry.Kind).ThenBy(entry => entry.Key, StringComparer.Ordinal).ToImmutableArray();
        return new SiteCalendar
        {
            Entries = entries,
            ByGroup = entries.Where(entry => entry.Group is not null).ToLookup(entry => entry.Group!.Value),
            BySource = entries.ToLookup(entry => entry.Source),
        };
    }
}
