using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Diagnostics.Catalogue;
using SiteGen.Model;
using SiteGen.Source;
using SiteGen.Text;
using SiteGen.Text.Csv;
using SiteGen.Vocabulary;

namespace SiteGen.Parse;

/// <summary>
/// Reads the file of an indicator's values. In: <c>aika;arvo</c> and on wish <c>huomautus</c>, in any order of time. Out: the
/// points, oldest first, with the periods between them that have no value.
/// </summary>
internal static class SeriesParser
{
    private const int MostPeriods = 2000;

    public static ImmutableArray<SeriesPoint> Read(SourceText text, Frequency? frequency, ICollection<Diagnostic> diagnostics)
    {
        var table = CsvReader.Read(text.Text);
        if (table.Fault is { } fault)
        {
            diagnostics.Add(IndicatorMessages.QuotationNotClosed(At(text, fault)));
            return [];
        }

        if (table.Rows.IsEmpty || Columns(table.Rows[0], text, diagnostics) is not { } columns) return [];
        if (table.Rows.Length - 1 > MostPeriods)
        {
            diagnostics.Add(IndicatorMessages.TooManyPeriods(At(text, table.Rows[MostPeriods + 1].Position), MostPeriods));
            return [];
        }

        var points = table.Rows.Skip(1).Select(row => Point(row, columns, text, diagnostics)).OfType<SeriesPoint>().ToArray();
        return WithGaps(Once(OfOneUnit(points, diagnostics), diagnostics), frequency, diagnostics);
    }

    private static Dictionary<SeriesColumn, int>? Columns(CsvRow head, SourceText text, ICollection<Diagnostic> diagnostics)
    {
        var found = new Dictionary<SeriesColumn, int>();
        foreach (var (index, cell) in head.Cells.Index())
        {
            if (Words.SeriesColumns.Find(cell.Text.Trim()) is { } column && found.TryAdd(column, index)) continue;
            diagnostics.Add(IndicatorMessages.ColumnUnknown(At(text, cell.Position), cell.Text.Trim()));
            return null;
        }

        if (found.ContainsKey(SeriesColumn.Time) && found.ContainsKey(SeriesColumn.Value)) return found;
        diagnostics.Add(IndicatorMessages.ColumnMissing(At(text, head.Position)));
        return null;
    }

    private static SeriesPoint? Point(CsvRow row, Dictionary<SeriesColumn, int> columns, SourceText text, ICollection<Diagnostic> diagnostics)
    {
        if (row.Cells.Length > columns.Count && row.Cells[columns.Count..].Any(cell => !string.IsNullOrWhiteSpace(cell.Text)))
        {
            diagnostics.Add(IndicatorMessages.TooManyValues(At(text, row.Cells[columns.Count].Position)));
            return null;
        }

        var time = Cell(row, columns[SeriesColumn.Time]);
        var written = Cell(row, columns[SeriesColumn.Value]);
        var period = SeriesPeriods.Parse(time.Text);
        var isEmpty = string.IsNullOrWhiteSpace(written.Text);
        var value = isEmpty ? null : Numbers.Parse(written.Text);
        if (period is null) diagnostics.Add(IndicatorMessages.TimeNotRead(At(text, time.Position), time.Text.Trim()));
        if (value is null && !isEmpty) diagnostics.Add(IndicatorMessages.ValueNotRead(At(text, written.Position), written.Text.Trim()));
        var note = columns.TryGetValue(SeriesColumn.Note, out var noteColumn) ? Cell(row, noteColumn).Text.Trim() : string.Empty;
        return period is { } own ? new SeriesPoint(own, value, note.Length > 0 ? note : null, At(text, time.Position)) : null;
    }

    // A row may leave out what is empty at its end.
    private static CsvCell Cell(CsvRow row, int column) => column < row.Cells.Length ? row.Cells[column] : new CsvCell(string.Empty, row.Position);

    private static SeriesPoint[] OfOneUnit(SeriesPoint[] points, ICollection<Diagnostic> diagnostics)
    {
        if (points.FirstOrDefault(point => point.Period.Unit != points[0].Period.Unit) is not { } other) return points;
        diagnostics.Add(IndicatorMessages.UnitsMixed(other.Place!.Value, SeriesPeriods.Format(points[0].Period, "fi"), SeriesPeriods.Format(other.Period, "fi")));
        return [];
    }

    private static SeriesPoint[] Once(SeriesPoint[] points, ICollection<Diagnostic> diagnostics)
    {
        var seen = new HashSet<SeriesPeriod>();
        foreach (var point in points.Where(point => !seen.Add(point.Period)))
        {
            diagnostics.Add(IndicatorMessages.PeriodTwice(point.Place!.Value, SeriesPeriods.Format(point.Period, "fi")));
        }

        return [.. points.DistinctBy(point => point.Period).OrderBy(point => point.Period.Index)];
    }

    private static ImmutableArray<SeriesPoint> WithGaps(SeriesPoint[] points, Frequency? frequency, ICollection<Diagnostic> diagnostics)
    {
        var all = ImmutableArray.CreateBuilder<SeriesPoint>();
        foreach (var point in points)
        {
            if (all.Count > 0) all.AddRange(SeriesGaps.Between(all[^1].Period, point.Period, frequency).Take(MostPeriods).Select(gap => new SeriesPoint(gap, null, null, null)));
            all.Add(point);
            if (all.Count <= MostPeriods) continue;
            diagnostics.Add(IndicatorMessages.TooManyPeriods(point.Place!.Value, MostPeriods));
            return [];
        }

        return all.ToImmutable();
    }

    private static Place At(SourceText text, CsvPosition position) => text.At(position.Line - 1, position.Column - 1);
}
