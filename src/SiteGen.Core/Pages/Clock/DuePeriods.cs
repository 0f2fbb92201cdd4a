using System.Collections.Immutable;
using SiteGen.Compose.Calendar;
using SiteGen.Pages.Models;
using SiteGen.Text.Time;

namespace SiteGen.Pages.Clock;

/// <summary>What is due in the quarter that runs, from today on, and in the next; meetings are no deadlines.</summary>
internal static class DuePeriods
{
    public static ImmutableArray<DuePeriod> Of(PageScope scope, ImmutableArray<CalendarEntry> entries)
    {
        var now = Quarter.Of(scope.Site.Today);
        return [Of(scope, "clock.thisquarter", now, entries), Of(scope, "clock.nextquarter", now.Next, entries)];
    }

    private static DuePeriod Of(PageScope scope, string key, Quarter quarter, ImmutableArray<CalendarEntry> entries) => new(
        scope.Texts.Format(key, quarter),
        [
            .. entries.Where(entry => entry.Kind != CalendarKind.Meeting && entry.End >= scope.Site.Today && entry.End >= quarter.FirstDay && entry.End <= quarter.LastDay)
                .Select(entry => CalendarRows.Of(scope, entry)),
        ]);
}
