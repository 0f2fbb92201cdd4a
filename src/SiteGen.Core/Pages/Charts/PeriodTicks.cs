using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Models;

namespace SiteGen.Pages.Charts;

/// <summary>The periods written below a chart: as many as a narrow screen has room for, the last always.</summary>
internal static class PeriodTicks
{
    public static ImmutableArray<ChartTick> Of(ImmutableArray<(SeriesPeriod Period, double X)> points, string language, string y)
    {
        var most = points[0].Period.Unit switch { PeriodUnit.Year => 6, PeriodUnit.Day => 2, _ => 4 };
        var space = (points[^1].X - points[0].X) / most;
        var chosen = new List<(SeriesPeriod Period, double X)> { points[^1] };
        foreach (var point in points.Reverse().Skip(1))
        {
            // The last one of the long ones ends at its point, so it takes more room before it.
            var needed = chosen.Count == 1 && points[0].Period.Unit != PeriodUnit.Year ? space * 1.5 : space;
            if (chosen[^1].X - point.X >= needed - 0.01) chosen.Add(point);
        }

        chosen.Reverse();
        return [.. chosen.Select((point, i) => new ChartTick(Coordinates.Percent(point.X), y, Anchor(i, chosen.Count, point.Period.Unit), SeriesPeriods.Format(point.Period, language)))];
    }

    // A long one stays inside of the chart.
    private static string Anchor(int i, int count, PeriodUnit unit) =>
        count > 1 && unit != PeriodUnit.Year && i == count - 1 ? "end" : "middle";
}
