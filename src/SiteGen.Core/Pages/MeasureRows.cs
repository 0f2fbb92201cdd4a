using System.Globalization;
using SiteGen.Compose;
using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages;

/// <summary>Makes rows of the overview of measures.</summary>
internal static class MeasureRows
{
    public static MeasureRow Of(PageScope scope, Measure measure) => new()
    {
        Link = scope.LinkTo(measure),
        When = scope.Short(measure.Timetable ?? measure.Period),
        WhenSortable = (measure.Timetable?.Range ?? measure.Period?.Range)?.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        State = State(scope, measure),
        Status = StatusModels.Today(scope, measure),
        Flags = AttentionModels.Flags(scope, measure),
        Responsible = RoleLinks.Of(scope, measure.Responsible),
        LacksCard = measure.Card.IsEmpty,
    };

    /// <summary>What a reader who comes again may find changed, in few letters: the status, the day it was last told, the day the text was edited.</summary>
    public static string State(PageScope scope, Measure measure)
    {
        var told = MeasureProgress.EntryOn(measure, scope.Site.Today)?.Date;
        return string.Create(CultureInfo.InvariantCulture, $"{StatusModels.Today(scope, measure).Status}-{told:yyyyMMdd}-{measure.Header.Updated:yyyyMMdd}").ToLowerInvariant();
    }
}
