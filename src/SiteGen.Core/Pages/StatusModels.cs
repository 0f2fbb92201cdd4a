using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>How measures are going, as marks and counts.</summary>
internal static class StatusModels
{
    public static StatusMark Mark(MeasureStatus status, Texts texts) => new(status, texts["status." + status.ToString().ToLowerInvariant()]);

    /// <summary>The status on <paramref name="day"/>; no entry is "no information".</summary>
    public static MeasureStatus On(Measure measure, DateOnly day) => MeasureProgress.EntryOn(measure, day)?.Status ?? MeasureStatus.Unknown;

    /// <summary>The mark of how <paramref name="measure"/> is going today.</summary>
    public static StatusMark Today(PageScope scope, Measure measure) => Mark(On(measure, scope.Site.Today), scope.Texts);

    /// <summary>How many are in each state today.</summary>
    public static ImmutableArray<StatusCount> Counts(PageScope scope, IReadOnlyCollection<Measure> measures) => Counts(scope, measures, scope.Site.Today);

    /// <summary>How many were in each state that occurs on <paramref name="day"/>, good news first, "no information" last.</summary>
    public static ImmutableArray<StatusCount> Counts(PageScope scope, IReadOnlyCollection<Measure> measures, DateOnly day)
    {
        var counts = measures.CountBy(measure => On(measure, day)).ToDictionary();
        return
        [
            .. new[] { MeasureStatus.Done, MeasureStatus.OnTrack, MeasureStatus.Delayed, MeasureStatus.NotStarted, MeasureStatus.Dropped, MeasureStatus.Unknown }
                .Where(counts.ContainsKey)
                .Select(status => new StatusCount(Mark(status, scope.Texts), counts[status], measures.Count)),
        ];
    }
}
