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
        var target = indicator.Target is { } aim ? Target(own, Y((double)aim), lines) : null;
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
            Latest = LatestLabel(own, latest, lines.Points[^1], target),
            Target = target,
            Notes = ChartWords.Notes(own, scale),
        };

        double Y(double value) => Bottom - ((Bottom - Top) * (value - scale.Low) / (scale.High - scale.Low));
    }

    // Hundreds of marks would hide the line; its ends and what no line joins are marked always.
    private static bool IsMarked(SeriesLines lines, int i) =>
        lines.Points.Length <= MostMarks || i == 0 || i == lines.Points.Length - 1 || lines.IsAlone[i];

    // At the end of its line, or at its beginning where the values come to the target at the end.
    private static ChartTarget Target(IndicatorScope own, double y, SeriesLines lines)
    {
        var label = y - Line < Top - Line ? y + Line - 3 : y - 6;
        var isFirst = Nearest(lines, label, isFirstHalf: true) > Nearest(lines, label, isFirstHalf: false);
        return new ChartTarget(Coordinates.Of(y), new ChartTick(isFirst ? Coordinates.Percent(Left) : "100%", Coordinates.Of(label), isFirst ? "start" : "end", own.TargetText!));
    }

    private static double Nearest(SeriesLines lines, double y, bool isFirstHalf) =>
        lines.Points.Where(point => point.X <= 50 == isFirstHalf).Select(point => Math.Abs(point.Y - y)).DefaultIfEmpty(0).Min();

    // Above its point, or below where the target's label stands above.
    private static ChartTick LatestLabel(IndicatorScope own, SeriesPoint latest, (SeriesPoint Point, double X, double Y) place, ChartTarget? target)
    {
        var above = place.Y - 11;
        var isTaken = target?.Label.Anchor == "end" && Math.Abs(double.Parse(target.Label.Y, System.Globalization.CultureInfo.InvariantCulture) - above) < Line;
        return new ChartTick(Coordinates.Percent(place.X), Coordinates.Of(isTaken ? place.Y + Line + 4 : above), place.X > 80 ? "end" : "middle", own.Value(latest.Value!.Value));
    }
}
