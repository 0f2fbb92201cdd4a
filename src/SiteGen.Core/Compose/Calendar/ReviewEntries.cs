using SiteGen.Model;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Compose.Calendar;

/// <summary>The quarterly reviews of strategies that name their forums: each is due by the end of the month after its quarter.</summary>
internal static class ReviewEntries
{
    public static IEnumerable<CalendarEntry> Of(CalendarScope scope) =>
        scope.All<Strategy>().Where(strategy => !strategy.Forums.IsEmpty && strategy.Status != DocumentStatus.Ended).SelectMany(strategy => Of(strategy, scope.Window));

    private static IEnumerable<CalendarEntry> Of(Strategy strategy, CalendarWindow window)
    {
        var first = SeriesPeriod.Of(window.First, PeriodUnit.Quarter).Index - 1;
        var last = SeriesPeriod.Of(window.Last, PeriodUnit.Quarter).Index;
        foreach (var quarter in Enumerable.Range(first, last - first + 1).Select(index => new SeriesPeriod(PeriodUnit.Quarter, index)))
        {
            if (strategy.Period?.Range is { } period && !period.Holds(new DateRange(quarter.Start, quarter.End))) continue;
            var due = quarter.End.AddDays(1).AddMonths(1).AddDays(-1);
            var name = SeriesPeriods.Format(quarter, "fi");
            yield return new CalendarEntry { Kind = CalendarKind.Review, Document = strategy.Id, Source = strategy.Id, Start = due, End = due, Quarter = name, Key = $"{strategy.Id} review {name}" };
        }
    }
}
