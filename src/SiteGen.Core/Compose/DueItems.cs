using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text.Time;

namespace SiteGen.Compose;

/// <summary>What is due.</summary>
public enum DueKind
{
    Measure, Evaluation, Step, Review, Meeting,
}

/// <summary>A day by which something is to be done, or on which it happens.</summary>
public sealed record DueItem
{
    public required DateOnly Date { get; init; }

    public required DueKind Kind { get; init; }

    /// <summary>The document that it is told in; pages show its title in their own language.</summary>
    public required DocumentId Document { get; init; }

    /// <summary>The writer's own words for it, such as a step's name; null where the document's title is enough.</summary>
    public string? Words { get; init; }

    /// <summary>The quarter that is to be reviewed; null for other kinds.</summary>
    public Quarter? Quarter { get; init; }

    /// <summary>True where the day has passed and the thing is not done.</summary>
    public required bool IsLate { get; init; }
}

/// <summary>Gathers what is still to be done and what is to come, from all documents. A kind of such things is a function and a line here.</summary>
public static class DueItems
{
    private static readonly Func<Site, IEnumerable<DueItem>>[] Kinds =
    [
        Measures,
        Evaluations,
        Reviews,
        Meetings,
    ];

    /// <summary>All items of the site, soonest first.</summary>
    public static ImmutableArray<DueItem> Of(Site site) =>
        [.. Kinds.SelectMany(kind => kind(site)).OrderBy(item => item.Date).ThenBy(item => item.Kind).ThenBy(item => item.Document)];

    private static IEnumerable<DueItem> Measures(Site site) =>
        from strategy in All<Strategy>(site)
        where MeasureProgress.IsFollowed(strategy, site.Today)
        from measure in site.MeasuresBelow(strategy.Id, strategy.Language)
        let progress = MeasureProgress.On(site, measure, site.Today)
        let end = MeasureProgress.EndOf(measure)
        where end is not null && !progress.IsFinished
        select new DueItem { Date = end.Value, Kind = DueKind.Measure, Document = measure.Id, IsLate = progress.IsOverdue };

    private static IEnumerable<DueItem> Evaluations(Site site)
    {
        foreach (var evaluation in All<Evaluation>(site))
        {
            if (evaluation.Deadline is { } deadline && !EvaluationProgress.IsComplete(evaluation, site.Today))
            {
                yield return new DueItem { Date = deadline, Kind = DueKind.Evaluation, Document = evaluation.Id, IsLate = deadline < site.Today };
            }

            foreach (var step in evaluation.Process.Where(step => step.Deadline is not null && !EvaluationProgress.IsDone(step, site.Today)))
            {
                yield return new DueItem { Date = step.Deadline!.Value, Kind = DueKind.Step, Document = evaluation.Id, Words = step.Name, IsLate = step.Deadline < site.Today };
            }
        }
    }

    // The quarter that is under way too: its review is the next one to prepare.
    private static IEnumerable<DueItem> Reviews(Site site) =>
        from strategy in All<Strategy>(site)
        where MeasureProgress.IsFollowed(strategy, site.Today)
        from quarter in site.FollowUp.QuartersOf(strategy.Id)
        let isLate = Forums.IsReviewLate(site, strategy, quarter)
        where isLate || (quarter.ReviewDue >= site.Today && Forums.Turns(site, strategy, Forums.ReviewOf(site, strategy.Id, quarter), quarter) is var turns
            && (turns.IsEmpty || turns.Any(turn => turn.Handling?.DoneBy(site.Today) is null)))
        select new DueItem { Date = quarter.ReviewDue, Kind = DueKind.Review, Document = strategy.Id, Quarter = quarter, IsLate = isLate };

    private static IEnumerable<DueItem> Meetings(Site site) => All<Meeting>(site).Where(meeting => meeting.Date >= site.Today)
        .Select(meeting => new DueItem { Date = meeting.Date!.Value, Kind = DueKind.Meeting, Document = meeting.Id, IsLate = false });

    private static IEnumerable<T> All<T>(Site site)
        where T : Document =>
        site.Each<T>().Where(document => site.IsCurrent(document.Id));
}
