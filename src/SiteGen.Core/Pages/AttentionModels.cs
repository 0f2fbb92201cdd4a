using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Text.Time;

namespace SiteGen.Pages;

/// <summary>Which measures need attention: the timetable has ended, or the information is old.</summary>
internal static class AttentionModels
{
    private const string Overdue = "attention.overdue";
    private const string Stale = "attention.stale";

    /// <summary>How many of <paramref name="measures"/> need attention today; what none needs is left out.</summary>
    public static ImmutableArray<AttentionCount> Of(PageScope scope, IReadOnlyCollection<Measure> measures) => Of(scope, measures, scope.Site.Today);

    /// <summary>The same as it was on <paramref name="day"/>.</summary>
    public static ImmutableArray<AttentionCount> Of(PageScope scope, IReadOnlyCollection<Measure> measures, DateOnly day)
    {
        var progress = measures.Select(measure => MeasureProgress.On(scope.Site, measure, day)).ToArray();
        return
        [
            .. new[] { (Overdue, Count: progress.Count(measure => measure.IsOverdue)), (Stale, Count: progress.Count(measure => measure.IsStale)) }
                .Where(pair => pair.Count > 0)
                .Select(pair => new AttentionCount(scope.Texts[pair.Item1], pair.Count, measures.Count)),
        ];
    }

    /// <summary>What needs attention in one measure today, in a word or two.</summary>
    public static ImmutableArray<string> Flags(PageScope scope, Measure measure) => Flags(scope, MeasureProgress.On(scope.Site, measure, scope.Site.Today));

    public static ImmutableArray<string> Flags(PageScope scope, MeasureProgress progress) =>
    [
        .. new[] { (progress.IsOverdue, Overdue), (progress.IsStale, Stale) }.Where(pair => pair.Item1).Select(pair => scope.Texts[pair.Item2]),
    ];

    /// <summary>The same as sentences with days.</summary>
    public static ImmutableArray<string> Alerts(PageScope scope, MeasureProgress progress) =>
    [
        .. new[]
        {
            progress.IsOverdue ? scope.Texts.Format("measure.overdue", scope.Date(MeasureProgress.EndOf(progress.Measure)!.Value)) : null,
            progress.IsStale ? scope.Texts.Format("measure.stale", scope.Date(progress.Reviewed!.Value)) : null,
        }.OfType<string>(),
    ];

    /// <summary>By when the status is to be told again: by the end of this quarter, or of the next where it was told in this one.</summary>
    public static string? NextReview(PageScope scope, MeasureProgress progress)
    {
        var strategy = scope.Site.Index.Find(scope.Site.Tree.Find(progress.Measure.Id)?.Strategy ?? default) as Strategy;
        if (progress.IsFinished || strategy is null || !MeasureProgress.IsFollowed(strategy, scope.Site.Today)) return null;
        // Where nobody follows the strategy up, a page must not promise that somebody will.
        if (strategy.Forums.IsEmpty && scope.Site.FollowUp.QuartersOf(strategy.Id).IsEmpty) return null;
        var current = Quarter.Of(scope.Site.Today);
        return scope.Date((progress.Reviewed >= current.FirstDay ? current.Next : current).LastDay);
    }
}
