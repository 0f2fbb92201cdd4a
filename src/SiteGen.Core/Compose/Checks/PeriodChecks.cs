using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Text.Time;
using SiteGen.Vocabulary;

namespace SiteGen.Compose.Checks;

/// <summary>What a strategy holds is done within the strategy's period.</summary>
internal static class PeriodChecks
{
    public static IEnumerable<Diagnostic> Find(Site site) => site.Documents.OfType<TreeDocument>().SelectMany(node =>
        site.Tree.Find(node.Id) is { } place && site.Index.Find(place.Strategy, node.Language) is Strategy { Period: { Range: not null } period }
            ? Check(node, period)
            : []);

    private static IEnumerable<Diagnostic> Check(TreeDocument node, Timetable period)
    {
        if (IsOutside(node.Period, period)) yield return CheckMessages.TimetableOutsidePeriod(node.Place, node.Period!.Text, period.Text);
        if (node is not Measure { Timetable: { } timetable } measure || !IsOutside(timetable, period) || timetable.Text == node.Period?.Text) yield break;
        var section = measure.Card.FirstOrDefault(section => section.Part == CardPart.Timetable);
        yield return CheckMessages.TimetableOutsidePeriod(section?.Place ?? measure.Place, timetable.Text, period.Text);
    }

    private static bool IsOutside(Timetable? timetable, Timetable period) => timetable?.Range is { } own && !period.Range!.Value.Holds(own);
}
