using System.Globalization;
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
        Status = StatusModels.Today(scope, measure),
        Flags = AttentionModels.Flags(scope, measure),
        Responsible = RoleLinks.Of(scope, measure.Responsible),
        LacksCard = measure.Card.IsEmpty,
    };
}
