using System.Collections.Immutable;
using SiteGen.Compose.Calendar;
using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages.Clock;

/// <summary>What is due in the quarter that runs, from today on, and in the next; meetings are no deadlines.</summary>
internal static class DuePeriods
{
    public static ImmutableArray<DuePeriod> Of(PageScope scope, ImmutableArray<CalendarEntry> entries)
    {
        var now = SeriesPeriod.Of(scope.Site.Today, PeriodUnit.Quarter);
        return [Of(scope, "clock.thisquarter", now, entries), Of(scope, "clock.nextquarter", now with { Index = now.Index + 1 }, entries)];
    }

    private static DuePeriod Of(PageScope scope, string key, SeriesPeriod quarter, ImmutableArray<CalendarEntry> entries) => new(
        scope.Texts.Format(key, SeriesPeriods.Format(quarter, scope.Language)),
        [
            .. entries.Where(entry => entry.Kind != CalendarKind.Meeting && entry.End >= scope.Site.Today && entry.End >= quarter.Start && entry.End <= quarter.End)
                .Select(entry => CalendarRows.Of(scope, entry)),
        ]);
}
