using System.Collections.Immutable;
using SiteGen.Compose.Calendar;
using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages.Clock;

/// <summary>Makes the pages of year clocks.</summary>
internal static class YearClockPages
{
    /// <summary>The clock of the whole organisation.</summary>
    public static YearClockPage Whole(PageScope scope, PageHeader header) =>
        Of(scope, header, scope.Calendar.Entries, scope.CalendarFile(null)) with
        {
            GroupCalendars = [.. scope.Context.CalendarFiles.Select(file => file.Group is { } group ? scope.CalendarFile(group) : null).OfType<AttachmentLink>()],
        };

    /// <summary>A clock of its own: its entries, and those of its group.</summary>
    public static YearClockPage One(PageScope scope, YearClock clock)
    {
        var group = scope.Site.References.FindDocument(clock.Id, clock.Group);
        var own = scope.Calendar.BySource[clock.Id];
        var entries = group is { } id ? own.Union(scope.Calendar.ByGroup[id]).OrderBy(entry => entry.Start).ThenBy(entry => entry.Key, StringComparer.Ordinal) : own;
        return Of(scope, HeaderBuilder.Of(scope, clock, scope.Texts["kind.yearclock"]), [.. entries], group is { } owner ? scope.CalendarFile(owner) : null);
    }

    private static YearClockPage Of(PageScope scope, PageHeader header, ImmutableArray<CalendarEntry> entries, AttachmentLink? calendar)
    {
        var today = scope.Site.Today;
        return new YearClockPage
        {
            Header = header,
            Due = DuePeriods.Of(scope, entries),
            Years = [.. new[] { today.Year, today.Year + 1 }.Select(year => Year(scope, year, entries)).OfType<ClockYear>()],
            Calendar = calendar,
            GroupCalendars = [],
        };
    }

    private static ClockYear? Year(PageScope scope, int year, ImmutableArray<CalendarEntry> entries)
    {
        if (year > DateOnly.MaxValue.Year) return null;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var own = entries.Where(entry => entry.End >= first && entry.Start <= last).ToLookup(entry => entry.Start < first ? 1 : entry.Start.Month);
        if (own.Count == 0) return null;
        var current = scope.Site.Today.Year == year ? scope.Site.Today.Month : (int?)null;
        var anchor = $"s-vuosi-{year}";
        var months = Months(scope, own, current);
        return new ClockYear(scope.Texts.Format("clock.year", year), anchor, ClockPictures.Of(scope.Texts, year, anchor, months, current), months);
    }

    private static ImmutableArray<ClockMonth> Months(PageScope scope, ILookup<int, CalendarEntry> entries, int? current)
    {
        var months = ImmutableArray.CreateBuilder<ClockMonth>();
        var number = 1;
        foreach (var month in entries.OrderBy(month => month.Key))
        {
            months.Add(new ClockMonth(scope.Texts[$"month.{month.Key}"], month.Key == current, number, [.. month.Select(entry => CalendarRows.Of(scope, entry))]));
            number += month.Count();
        }

        return months.ToImmutable();
    }
}
