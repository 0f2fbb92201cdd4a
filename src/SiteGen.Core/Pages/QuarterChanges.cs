using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>What was told of a measure in a quarter, and what that changed.</summary>
internal static class QuarterChanges
{
    /// <summary>The entries of <paramref name="quarter"/> that are not in the future, oldest first.</summary>
    public static ImmutableArray<StatusEntry> EntriesIn(Measure measure, Quarter quarter, DateOnly today) =>
        [.. measure.FollowUp.Where(entry => entry.Date <= today && Quarter.Of(entry.Date) == quarter)];

    public static QuarterChange Of(PageScope scope, Measure measure, ImmutableArray<StatusEntry> entries)
    {
        var before = StatusModels.On(measure, Quarter.Of(entries[0].Date).FirstDay.AddDays(-1));
        return new QuarterChange
        {
            Link = scope.LinkTo(measure),
            From = StatusModels.Mark(before, scope.Texts),
            To = StatusModels.Mark(entries[^1].Status, scope.Texts),
            IsChange = before != entries[^1].Status || entries.Any(entry => entry.Status != before),
            Lines = [.. entries.Select(entry => StatusLines.Of(scope, measure, entry) with { Quarter = null })],
        };
    }

    /// <summary>The row of a measure in the table of a quarter.</summary>
    public static QuarterRow Row(PageScope scope, MeasureProgress progress, Quarter quarter)
    {
        var before = StatusModels.On(progress.Measure, quarter.FirstDay.AddDays(-1));
        return new QuarterRow
        {
            Link = scope.LinkTo(progress.Measure),
            Status = StatusModels.Mark(progress.Status, scope.Texts),
            Flags = AttentionModels.Flags(scope, progress),
            Before = before == progress.Status && before != MeasureStatus.Unknown ? null : StatusModels.Mark(before, scope.Texts).Word,
            Told = progress.Entry is { } entry ? scope.Date(entry.Date) : null,
            Reason = progress.Entry?.Reason,
        };
    }
}
