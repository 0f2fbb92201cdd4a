using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Compose.Checks;

/// <summary>Measures are told of every quarter, on days that can be, and done by the end of their timetables.</summary>
internal static class FollowUpChecks
{
    public static IEnumerable<Diagnostic> Find(Site site) =>
        site.Documents.OfType<Strategy>().Where(strategy => strategy == site.Index.Find(strategy.Id)).SelectMany(strategy => Check(site, strategy));

    private static IEnumerable<Diagnostic> Check(Site site, Strategy strategy)
    {
        var measures = site.MeasuresBelow(strategy.Id, strategy.Language).ToArray();
        var days = measures.SelectMany(measure => Days(site, strategy, measure));
        if (measures.Length == 0 || !MeasureProgress.IsFollowed(strategy, site.Today)) return days;
        var progress = measures.Select(measure => MeasureProgress.On(site, measure, site.Today)).ToArray();
        return days.Concat(Reports(site, strategy, progress))
            .Concat(progress.Where(measure => measure.IsOverdue).Select(measure => Overdue(measure.Measure)));
    }

    private static IEnumerable<Diagnostic> Days(Site site, Strategy strategy, Measure measure)
    {
        foreach (var entry in measure.FollowUp)
        {
            if (entry.Date > site.Today) yield return FollowUpMessages.StatusInFuture(entry.Place, Dates.Format(entry.Date, "fi"));
            if (strategy.Period is { Range.Start: { } start } period && entry.Date < start)
            {
                yield return FollowUpMessages.StatusBeforeStrategy(entry.Place, Dates.Format(entry.Date, "fi"), period.Text);
            }
        }
    }

    // A strategy without any follow-up is told of once, not once for each of its measures.
    private static IEnumerable<Diagnostic> Reports(Site site, Strategy strategy, MeasureProgress[] measures)
    {
        if (site.FollowUp.QuartersOf(strategy.Id).IsEmpty)
        {
            return IsFollowUpDue(site, strategy) ? [FollowUpMessages.NoFollowUpYet(strategy.Place, measures.Length)] : [];
        }

        return measures.Select(measure => measure switch
        {
            { Entry: null } when !MeasureProgress.IsToCome(measure.Measure, site.Today) => FollowUpMessages.MeasureNeverReported(measure.Measure.Place),
            { IsStale: true, Reviewed: { } reviewed, Entry: { } entry } => FollowUpMessages.MeasureStale(entry.Place, Dates.Format(reviewed, "fi")),
            _ => null,
        }).OfType<Diagnostic>();
    }

    // Follow-up is due when the first quarter of the strategy's period should have been reviewed.
    private static bool IsFollowUpDue(Site site, Strategy strategy) =>
        strategy.Period?.Range?.Start is { } start ? Quarter.Of(start).ReviewDue < site.Today : !strategy.Forums.IsEmpty;

    private static Diagnostic Overdue(Measure measure)
    {
        var place = measure.Card.FirstOrDefault(section => section.Part == CardPart.Timetable)?.Place ?? measure.Place;
        return FollowUpMessages.MeasureOverdue(place, Dates.Format(MeasureProgress.EndOf(measure)!.Value, "fi"));
    }
}
