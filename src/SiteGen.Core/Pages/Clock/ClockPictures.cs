using System.Collections.Immutable;
using SiteGen.Pages.Charts;
using SiteGen.Pages.Models;

namespace SiteGen.Pages.Clock;

/// <summary>Draws a year as a clock in a square of 440 by 440.</summary>
internal static class ClockPictures
{
    private const double Centre = 220;
    private const double Inner = 78;
    private const double Outer = 218;
    private const double LabelRadius = 199;
    private const int MonthsOfYear = 12;

    // Where the numbers of a month stand: how far from the centre and how many degrees from the month's middle.
    private static readonly ImmutableArray<(double Radius, double Turn)> Places = [(138, -8.5), (138, 8.5), (103, 0)];

    public static ClockPicture Of(Texts texts, int year, string anchor, ImmutableArray<ClockMonth> months, int? current)
    {
        var byMonth = months.ToDictionary(month => month.Name, StringComparer.Ordinal);
        var names = Enumerable.Range(1, MonthsOfYear).Select(month => texts[$"month.{month}"]).ToArray();
        var counts = names.Select(name => byMonth.TryGetValue(name, out var month) ? month.Rows.Length : 0).ToArray();
        var title = texts.Format("clock.title", year, texts.Count("clock.entries", counts.Sum()));
        return new ClockPicture
        {
            Id = anchor,
            Title = current is { } now ? texts.Format("clock.current", title, names[now - 1]) : title,
            Description = texts.Format("clock.description", string.Join(", ", names.Zip(counts, (name, count) => $"{name} {count}"))),
            Year = $"{year}",
            Sectors = [.. Enumerable.Range(0, MonthsOfYear).Select(i => Sector(texts, i, byMonth.GetValueOrDefault(names[i]), i + 1 == current))],
        };
    }

    private static ClockSector Sector(Texts texts, int index, ClockMonth? month, bool isCurrent)
    {
        var middle = (index * 30) + 15;
        return new ClockSector(Outline(index * 30), isCurrent, Label(middle, texts[$"month.short.{index + 1}"]), month is null ? [] : Marks(month, middle));
    }

    private static ImmutableArray<ClockMark> Marks(ClockMonth month, double middle)
    {
        var isCrowded = month.Rows.Length > Places.Length;
        var shown = isCrowded ? Places.Length - 1 : month.Rows.Length;
        // A lone number stands in the middle of its month.
        var numbers = Enumerable.Range(0, shown).Select(i => Mark(Places[i].Radius, middle + (shown == 1 ? 0 : Places[i].Turn), $"{month.First + i}", true));
        return isCrowded ? [.. numbers, Mark(Places[^1].Radius, middle + Places[^1].Turn, $"+{month.Rows.Length - shown}", false)] : [.. numbers];
    }

    private static string Outline(double from)
    {
        var (a, b, c, d) = (Point(Inner, from), Point(Outer, from), Point(Outer, from + 30), Point(Inner, from + 30));
        return $"M{a}L{b}A{Coordinates.Of(Outer)} {Coordinates.Of(Outer)} 0 0 1 {c}L{d}A{Coordinates.Of(Inner)} {Coordinates.Of(Inner)} 0 0 0 {a}Z";
    }

    // Names are wider than high, so they stand nearer on the sides.
    private static ClockMark Label(double degrees, string text)
    {
        var (x, y) = At(LabelRadius, degrees);
        return new ClockMark(Coordinates.Of(Centre + ((x - Centre) * 0.965)), Coordinates.Of(y), text, false);
    }

    private static ClockMark Mark(double radius, double degrees, string text, bool isNumber)
    {
        var (x, y) = At(radius, degrees);
        return new ClockMark(Coordinates.Of(x), Coordinates.Of(y), text, isNumber);
    }

    private static string Point(double radius, double degrees)
    {
        var (x, y) = At(radius, degrees);
        return $"{Coordinates.Of(x)} {Coordinates.Of(y)}";
    }

    // Degrees run from the top, as the hands of a clock do.
    private static (double X, double Y) At(double radius, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return (Centre + (radius * sin), Centre - (radius * cos));
    }
}
