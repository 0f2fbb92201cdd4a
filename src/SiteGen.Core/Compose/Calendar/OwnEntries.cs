using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Vocabulary;

namespace SiteGen.Compose.Calendar;

/// <summary>The entries that staff write: on year clocks, and on groups' own pages. Those that repeat stand there each time.</summary>
internal static class OwnEntries
{
    public static IEnumerable<CalendarEntry> Of(CalendarScope scope) =>
        scope.All<YearClock>().SelectMany(clock => Of(scope, clock, clock.Entries, scope.Site.References.FindDocument(clock.Id, clock.Group)))
            .Concat(scope.All<Group>().SelectMany(group => Of(scope, group, group.Entries, group.Id)));

    private static IEnumerable<CalendarEntry> Of(CalendarScope scope, Document document, ImmutableArray<ClockEntry> entries, DocumentId? group)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if ((entry.When.Start ?? entry.When.End) is not { } start || (entry.When.End ?? entry.When.Start) is not { } end) continue;
            foreach (var months in Repetitions(entry.Repeats, start, scope.Window))
            {
                // Behind the last year that there is nothing repeats.
                if (end.Year + (months / 12) >= DateOnly.MaxValue.Year && months > 0) break;
                var (first, last) = (start.AddMonths(months), end.AddMonths(months));
                var key = string.Create(CultureInfo.InvariantCulture, $"{entry.Name} {first:yyyy-MM-dd}");
                // The same entry twice is two entries.
                seen[key] = seen.GetValueOrDefault(key) + 1;
                yield return new CalendarEntry
                {
                    Kind = CalendarKind.Own,
                    Name = entry.Name,
                    Document = entry.Concerns.Select(own => scope.Site.References.FindDocument(document.Id, own)).OfType<DocumentId>().FirstOrDefault(document.Id),
                    Source = document.Id,
                    Start = first,
                    End = last,
                    Precision = entry.When.EndPrecision,
                    Group = scope.Site.References.FindDocument(document.Id, entry.Group) ?? group,
                    Description = entry.Description,
                    Key = seen[key] == 1 ? $"{document.Id} {key}" : $"{document.Id} {key} {seen[key]}",
                };
            }
        }
    }

    /// <summary>The months to add to the first time so that an entry falls into the window, counted from the first so that no day wanders.</summary>
    private static IEnumerable<int> Repetitions(Frequency? repeats, DateOnly start, CalendarWindow window)
    {
        var step = repeats switch { Frequency.Monthly => 1, Frequency.Quarterly => 3, Frequency.Yearly => 12, _ => 0 };
        if (step == 0) return [0];
        var until = Math.Max(-1, ((window.Last.Year - start.Year) * 12) + window.Last.Month - start.Month);
        var first = Math.Max(0, (((window.First.Year - start.Year) * 12) + window.First.Month - start.Month) / step * step);
        return Enumerable.Range(0, Math.Max(0, ((until - first) / step) + 1)).Select(turn => first + (turn * step));
    }
}
