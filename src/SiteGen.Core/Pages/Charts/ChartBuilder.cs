using SiteGen.Model;
using SiteGen.Pages.Models;
using SiteGen.Text;

namespace SiteGen.Pages.Charts;

/// <summary>Makes the chart of an indicator: a line through time, and the target.</summary>
internal static class ChartBuilder
{
    private const double Top = 34;
    private const double Bottom = 234;
    private const double Height = 280;
    private const double Left = 13;
    private const double Right = 93;
    private const int MostMarks = 40;

    // How close two texts may come.
    private const double Line = 18;

    public static ChartModel? Of(IndicatorScope own)
    {
        if (own.Latest is not { } latest) return null;
        var indicator = own.Indicator;
        var values = indicator.Series.Select(point => point.Value).Append(indicator.Target).OfType<decimal>().Select(value => (double)value).ToArray();
        var scale = ValueScale.Of(values);
        var lines = SeriesLines.Of(indicator.Series, (Left, Right), Y);
        var target = indicator.Target is { } aim ? Y((double)aim) : (double?)null;
        return new ChartModel
        {
            Title = ChartWords.Title(own),
            Description = ChartWords.Description(own),
            Height = Coordinates.Of(Height),
            Bottom = Coordinates.Of(Bottom),
            UnitLabel = own.UnitName,
            PeriodLabel = own.PeriodName,
            Values = [.. scale.Lines.Select(value => new ChartTick("0", Coordinates.Of(Y(value) - 4), "start", Numbers.Format((decimal)value, scale.Decimals, own.Language), Coordinates.Of(Y(value))))],
            Periods = PeriodTicks.Of([.. lines.Points.Select(point => (point.Point.Period, point.X))], own.Language, Coordinates.Of(Bottom + Line)),
            Runs = lines.Runs,
            Points = [.. lines.Points.Where((_, i) => IsMarked(lines, i)).Select(point => new ChartPoint(Coordinates.Percent(point.X), Coordinates.Of(point.Y)))],
            Latest = LatestLabel(own.Value(latest.Value!.Value), lines.Points[^1], target),
            Target = target is { } line ? new ChartTarget(Coordinates.Of(line), own.TargetText!) : null,
            Notes = ChartWords.Notes(own, scale),
        };

        double Y(double value) => Bottom - ((Bottom - Top) * (value - scale.Low) / (scale.High - scale.Low));
    }

    // Hundreds of marks would hide the line; its ends and what no line joins are marked always.
    private static bool IsMarked(SeriesLines lines, int i) =>
        lines.Points.Length <= MostMarks || i == 0 || i == lines.Points.Length - 1 || lines.IsAlone[i];

    // Above its point, or below where the target's line would run through it.
    private static ChartTick LatestLabel(string value, (SeriesPoint Point, double X, double Y) place, double? target)
    {
        var isTaken = target is { } line && line < place.Y && place.Y - line < Line + 8;
        return new ChartTick(Coordinates.Percent(place.X), Coordinates.Of(isTaken ? place.Y + Line + 4 : place.Y - 11), place.X > 80 ? "end" : "middle", value);
    }
}
