using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Vocabulary;

namespace SiteGen.Pages;

/// <summary>How measures are going, as marks and counts.</summary>
internal static class StatusModels
{
    public static StatusMark Mark(MeasureStatus status, Texts texts) => new(status, texts["status." + status.ToString().ToLowerInvariant()]);

    /// <summary>The latest status; no entry is "no information".</summary>
    public static MeasureStatus Latest(Measure measure) => measure.FollowUp.IsEmpty ? MeasureStatus.Unknown : measure.FollowUp[^1].Status;

    /// <summary>How many are in each state that occurs, good news first, "no information" last.</summary>
    public static ImmutableArray<StatusCount> Counts(IReadOnlyCollection<Measure> measures, Texts texts)
    {
        var counts = measures.CountBy(Latest).ToDictionary();
        return
        [
            .. new[] { MeasureStatus.Done, MeasureStatus.OnTrack, MeasureStatus.Delayed, MeasureStatus.NotStarted, MeasureStatus.Dropped, MeasureStatus.Unknown }
                .Where(counts.ContainsKey)
                .Select(status => new StatusCount(Mark(status, texts), counts[status], measures.Count)),
        ];
    }
}
