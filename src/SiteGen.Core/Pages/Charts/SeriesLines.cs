using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Charts;

/// <summary>The points of a series in a frame, as lines that break where a value is missing.</summary>
internal sealed record SeriesLines
{
    /// <summary>The points that have values, oldest first, with their places.</summary>
    public required ImmutableArray<(SeriesPoint Point, double X, double Y)> Points { get; init; }

    /// <summary>Each unbroken run of two points or more as the points of a line.</summary>
    public required ImmutableArray<string> Runs { get; init; }

    /// <summary>Whether a point stands alone between gaps, so that no line shows it.</summary>
    public required ImmutableArray<bool> IsAlone { get; init; }

    /// <param name="x">The place across of the first and the last point.</param>
    /// <param name="y">The place down of a value.</param>
    public static SeriesLines Of(ImmutableArray<SeriesPoint> series, (double First, double Last) x, Func<double, double> y)
    {
        var (first, last) = (series.First(point => point.Value is not null).Period.Start.DayNumber, series.Last(point => point.Value is not null).Period.Start.DayNumber);
        var runs = new List<List<(SeriesPoint Point, double X, double Y)>> { new() };
        foreach (var point in series)
        {
            if (point.Value is { } value) runs[^1].Add((point, X(point), y((double)value)));
            else if (runs[^1].Count > 0) runs.Add([]);
        }

        return new SeriesLines
        {
            Points = [.. runs.SelectMany(run => run)],
            Runs = [.. runs.Where(run => run.Count > 1).Select(run => string.Join(' ', run.Select(point => $"{Coordinates.Of(point.X)},{Coordinates.Of(point.Y)}")))],
            IsAlone = [.. runs.SelectMany(run => run.Select(_ => run.Count == 1))],
        };

        double X(SeriesPoint point) => first == last
            ? (x.First + x.Last) / 2
            : x.First + ((x.Last - x.First) * (point.Period.Start.DayNumber - first) / (last - first));
    }
}
