using System.Collections.Immutable;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Text.Time;

namespace SiteGen.Pages;

/// <summary>Some measures as a quarter saw them: how they were going at its end, and what was told of them in it.</summary>
internal sealed record QuarterMeasures(Quarter Quarter, IReadOnlyCollection<Measure> Measures, ImmutableArray<QuarterChange> Told)
{
    public static QuarterMeasures Of(PageScope scope, IReadOnlyCollection<Measure> measures, Quarter quarter) => new(
        quarter,
        measures,
        [
            .. measures.Select(measure => (Measure: measure, Entries: QuarterChanges.EntriesIn(measure, quarter, scope.Site.Today)))
                .Where(pair => !pair.Entries.IsEmpty).Select(pair => QuarterChanges.Of(scope, pair.Measure, pair.Entries)),
        ]);

    /// <summary>The page that shows them all.</summary>
    public static QuarterPage Page(PageScope scope, QuarterMeasures shown, PageHeader header)
    {
        var day = QuarterPages.DayOf(scope, shown.Quarter);
        return Counts(scope, shown, header) with
        {
            Changes = [.. shown.Told.Where(change => change.IsChange)],
            Confirmed = [.. shown.Told.Where(change => !change.IsChange)],
            Measures = [.. shown.Measures.Select(measure => QuarterChanges.Row(scope, MeasureProgress.On(scope.Site, measure, day), shown.Quarter))],
        };
    }

    /// <summary>The page that shows counts, and leads to the pages of <paramref name="parts"/>.</summary>
    public static QuarterPage Summary(PageScope scope, QuarterMeasures shown, PageHeader header, ImmutableArray<ListEntry> parts) => Counts(scope, shown, header) with
    {
        Changed = scope.Texts.Format("quarter.changed", shown.Told.Count(change => change.IsChange), shown.Measures.Count),
        Parts = parts,
    };

    private static QuarterPage Counts(PageScope scope, QuarterMeasures shown, PageHeader header)
    {
        var day = QuarterPages.DayOf(scope, shown.Quarter);
        return new QuarterPage
        {
            Header = header,
            UnderWay = null,
            Late = null,
            Facts = [],
            Statuses = StatusModels.Counts(scope, shown.Measures, day),
            Attention = AttentionModels.Of(scope, shown.Measures, day),
            Changed = null,
            Changes = [],
            Confirmed = [],
            Silent = shown.Told.Length < shown.Measures.Count ? scope.Texts.Format("quarter.silent", shown.Measures.Count - shown.Told.Length, shown.Measures.Count) : null,
            Forums = [],
            Measures = [],
            Parts = [],
            IsPart = false,
        };
    }
}
