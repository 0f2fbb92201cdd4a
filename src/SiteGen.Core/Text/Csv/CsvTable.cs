using System.Collections.Immutable;

namespace SiteGen.Text.Csv;

/// <summary>A table of comma-separated values as written (RFC 4180), or as far as it could be read.</summary>
/// <param name="Rows">The rows that have anything in them.</param>
/// <param name="Fault">Where a quotation begins that does not end, or goes on after its end; null for a whole table.</param>
public sealed record CsvTable(ImmutableArray<CsvRow> Rows, CsvPosition? Fault);

/// <summary>One row.</summary>
public sealed record CsvRow(ImmutableArray<CsvCell> Cells, CsvPosition Position);

/// <summary>One value, its quotation marks taken off.</summary>
public readonly record struct CsvCell(string Text, CsvPosition Position);

/// <summary>A line and a column of the text, both from 1.</summary>
public readonly record struct CsvPosition(int Line, int Column);
