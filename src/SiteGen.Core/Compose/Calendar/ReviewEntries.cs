using SiteGen.Model;
using SiteGen.Text.Time;

namespace SiteGen.Compose.Calendar;

/// <summary>The quarterly reviews of strategies that name their forums: each is due by the end of the month after its quarter.</summary>
internal static class ReviewEntries
{
    public static IEnumerable<CalendarEntry> Of(CalendarScope scope) =>
        scope.All<Strategy>().Where(strategy => !strategy.Forums.IsEmpty).SelectMany(strategy => Of(strategy, scope.Window));

    private static IEnumerable<CalendarEntry> Of(Strategy strategy, CalendarWindow window)
    {
        for (var quarter = Quarter.Of(window.First).Previous; quarter <= Quarter.Of(window.Last); quarter = quarter.Next)
        {
            if (strategy.Period?.Range?.Start > quarter.LastDay || !MeasureProgress.IsFollowed(strategy, quarter.LastDay)) continue;
            var due = quarter.ReviewDue;
            yield return new CalendarEntry { Kind = CalendarKind.Review, Document = strategy.Id, Source = strategy.Id, Start = due, End = due, Quarter = $"{quarter}", Key = $"{strategy.Id} review {quarter}" };
        }
    }
}
